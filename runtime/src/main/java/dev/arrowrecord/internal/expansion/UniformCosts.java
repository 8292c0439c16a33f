package dev.arrowrecord.internal.expansion;

/** Slots of which each takes the same, but for nulls, which count where all are counted. */
class UniformCosts extends SlotCosts {
  /** Of a column without slots, or one that is refused whichever slot of it is read. */
  static final SlotCosts NONE = new UniformCosts(0, 0, 0);

  private final long cost;
  private final int nulls;

  UniformCosts(long cost, int length, int nulls) {
    super(length);
    this.cost = cost;
    this.nulls = nulls;
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
    return product(cost, Math.max(0, length() - nulls));
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
