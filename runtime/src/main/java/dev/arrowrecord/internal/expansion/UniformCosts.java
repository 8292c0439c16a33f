package dev.arrowrecord.internal.expansion;

import org.jspecify.annotations.Nullable;

/** Slots of which each takes the same, but for nulls, which count where all are counted. */
class UniformCosts extends SlotCosts {
  /** Of a column without slots, or one that is refused whichever slot of it is read. */
  static final SlotCosts NONE = new UniformCosts();

  private final long cost;
  private final @Nullable ExpandingColumn column;

  private UniformCosts() {
    super(0);
    this.cost = 0;
    this.column = null;
  }

  UniformCosts(long cost, ExpandingColumn column) {
    super(column.length());
    this.cost = cost;
    this.column = column;
  }

  @Override
  long of(int slot) {
    return cost;
  }

  @Override
  long of(int from, int to) {
    return product(cost, (long) to - from);
  }

  @Override
  long total() {
    return cost == 0 || column == null ? 0 : product(cost, length() - nulls(column));
  }

  @Override
  long largest() {
    return cost;
  }

  @Override
  long atMost(boolean inTurn) {
    return product(cost, length());
  }

  @Override
  long largestAtMost() {
    return cost;
  }
}
