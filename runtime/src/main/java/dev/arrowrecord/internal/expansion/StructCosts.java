package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.vector.Column;
import java.util.List;
import java.util.Set;

/** The slots of a struct. What is in null ones counts, though it is not read. */
final class StructCosts extends SlotCosts {
  private final long own;
  private final List<SlotCosts> children;

  StructCosts(Column column, List<SlotCosts> children) {
    super(column.length());
    this.own = ObjectSize.REFERENCE + ObjectSize.of(column.type());
    this.children = children;
  }

  @Override
  long of(int slot) {
    long cost = own;
    for (SlotCosts child : children) {
      cost = sum(cost, child.of(slot));
    }
    return cost;
  }

  @Override
  long of(int from, int to) {
    long cost = product(own, (long) to - from);
    for (SlotCosts child : children) {
      cost = sum(cost, child.of(from, to));
    }
    return cost;
  }

  @Override
  long total() {
    long cost = product(own, length());
    for (SlotCosts child : children) {
      cost = sum(cost, child.total());
    }
    return cost;
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    for (SlotCosts child : children) {
      child.addDictionaries(batches);
    }
  }
}
