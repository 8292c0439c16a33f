package dev.arrowrecord.internal.expansion;

import java.util.List;
import java.util.Set;

/**
 * The slots of a struct. What is in null ones counts, though it is not read; their own objects
 * count not where all are counted.
 */
final class StructCosts extends SlotCosts {
  private final ExpandingColumn column;
  private final long own;
  private final boolean whole;
  private final List<SlotCosts> children;

  StructCosts(ExpandingColumn column, long own, List<SlotCosts> children) {
    super(column.length());
    this.column = column;
    this.own = own;
    this.whole = column.isBatch();
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
    long cost = product(own, (long) length() - nulls(column));
    for (SlotCosts child : children) {
      cost = sum(cost, child.total());
    }
    return cost;
  }

  @Override
  long atMost(boolean inTurn) {
    long cost = product(own, length());
    for (SlotCosts child : children) {
      // Of a struct with a tag, but one child is read in each slot.
      cost = sum(cost, child.atMost(inTurn && whole));
    }
    return cost;
  }

  @Override
  long largestAtMost() {
    long cost = own;
    for (SlotCosts child : children) {
      cost = sum(cost, child.largestAtMost());
    }
    return cost;
  }

  /** The number of the child of which all slots take most; there is one. */
  int greatest() {
    int greatest = 0;
    long most = -1;
    for (int i = 0; i < children.size(); i++) {
      long total = children.get(i).total();
      if (total > most) {
        greatest = i;
        most = total;
      }
    }
    return greatest;
  }

  /** The number of the child of which a slot takes most; there is one. */
  int greatest(int slot) {
    int greatest = 0;
    for (int i = 1; i < children.size(); i++) {
      if (children.get(i).of(slot) > children.get(greatest).of(slot)) {
        greatest = i;
      }
    }
    return greatest;
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    for (SlotCosts child : children) {
      child.addDictionaries(batches);
    }
  }
}
