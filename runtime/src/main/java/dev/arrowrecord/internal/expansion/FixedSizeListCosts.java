package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import java.util.Set;

/**
 * The slots of a list of a fixed size. What is in null ones counts, though it is not read; their
 * own objects count not where all are counted.
 */
final class FixedSizeListCosts extends SlotCosts {
  private final ExpandingColumn column;
  private final long own;
  private final int listSize;
  private final SlotCosts elements;

  FixedSizeListCosts(ExpandingColumn column, long own, SlotCosts elements) {
    super(column.length());
    this.column = column;
    this.own = own;
    this.listSize = ((ArrowType.FixedSizeList) column.type()).listSize();
    this.elements = elements;
  }

  @Override
  long of(int slot) {
    return of(slot, slot + 1);
  }

  @Override
  long of(int from, int to) {
    return sum(product(own, (long) to - from), elements.of(from * listSize, to * listSize));
  }

  @Override
  long total() {
    return sum(product(own, (long) length() - nulls(column)), elements.total());
  }

  @Override
  long atMost(boolean inTurn) {
    return sum(product(own, length()), elements.atMost(inTurn && column.nullCount() == 0));
  }

  @Override
  long largestAtMost() {
    return sum(own, Math.min(product(elements.largestAtMost(), listSize), elements.atMost(true)));
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    elements.addDictionaries(batches);
  }
}
