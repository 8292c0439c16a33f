package dev.arrowrecord.internal.expansion;

import java.util.Set;

/**
 * Slots with what there is for each of them in what has them: a reference, or an entry of a map.
 */
final class HeldCosts extends SlotCosts {
  private final SlotCosts values;
  private final long each;

  private HeldCosts(SlotCosts values, long each, int length) {
    super(length);
    this.values = values;
    this.each = each;
  }

  static SlotCosts of(SlotCosts values, long each, int length) {
    return each == 0 ? values : new HeldCosts(values, each, length);
  }

  @Override
  long of(int slot) {
    return sum(each, values.of(slot));
  }

  @Override
  long of(int from, int to) {
    return sum(product(each, (long) to - from), values.of(from, to));
  }

  @Override
  long total() {
    return sum(product(each, length()), values.total());
  }

  @Override
  long largest() {
    return sum(each, values.largest());
  }

  @Override
  long atMost(boolean inTurn) {
    return sum(product(each, length()), values.atMost(inTurn));
  }

  @Override
  long largestAtMost() {
    return sum(each, values.largestAtMost());
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    values.addDictionaries(batches);
  }
}
