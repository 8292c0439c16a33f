package dev.arrowrecord.internal.expansion;

/** Slots of which each takes the same; a null takes no more. */
final class UniformCosts extends SlotCosts {
  /** Of a column without slots, or one that is refused whichever slot of it is read. */
  static final SlotCosts NONE = new UniformCosts(0, 0);

  private final long cost;

  UniformCosts(long cost, int length) {
    super(length);
    this.cost = cost;
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
    return of(0, length());
  }
}
