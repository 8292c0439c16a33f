package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.util.Set;

/** The slots of a list view, each of which may be of any elements. */
final class ListViewCosts extends SlotCosts {
  private final ExpandingColumn column;
  private final boolean wide;
  private final ByteBuffer offsets;
  private final ByteBuffer sizes;
  private final long own;
  private final SlotCosts elements;
  private final int limit;

  ListViewCosts(ExpandingColumn column, long own, SlotCosts elements) {
    super(column);
    this.column = column;
    this.wide = column.type().kind() == ArrowType.Kind.LARGE_LIST_VIEW;
    this.offsets = column.offsets();
    this.sizes = column.sizes();
    this.own = own;
    this.elements = elements;
    this.limit = column.child(0).length();
  }

  @Override
  long of(int slot) {
    if (column.isNull(slot)) {
      return 0;
    }
    long start = number(offsets, slot, wide);
    long size = number(sizes, slot, wide);
    return start < 0 || size < 0 || size > limit - start
        ? 0
        : sum(own, elements.of((int) start, (int) (start + size)));
  }

  @Override
  long atMost(boolean inTurn) {
    return MOST;
  }

  @Override
  long largestAtMost() {
    // The elements of one slot are read in turn.
    return sum(own, elements.atMost(true));
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    elements.addDictionaries(batches);
  }
}
