package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import java.util.Set;

/** The slots of a list of a fixed size. What is in null ones counts, though it is not read. */
final class FixedSizeListCosts extends SlotCosts {
  private final long own;
  private final int listSize;
  private final SlotCosts elements;

  FixedSizeListCosts(Column column, SlotCosts elements) {
    super(column.length());
    this.own = ObjectSize.REFERENCE + ObjectSize.of(column.type());
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
    return of(0, length());
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    elements.addDictionaries(batches);
  }
}
