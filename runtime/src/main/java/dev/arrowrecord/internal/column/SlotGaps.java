package dev.arrowrecord.internal.column;

import java.util.Arrays;

/** Where slots are put between others of a range, as many in each gap. */
final class SlotGaps {
  private final int first;
  private final int last;
  private final int[] before;
  private final int width;

  /** Checks that no slot is beyond those that there can be. */
  private SlotGaps(int first, int last, int[] before, int width) {
    Math.multiplyExact(Math.addExact(last, before.length), width);
    this.first = first;
    this.last = last;
    this.before = before;
    this.width = width;
  }

  /**
   * Gaps of one slot.
   *
   * @param from the first slot of the range
   * @param to the slot before which it stops; it has one at least
   * @param before the slots before which gaps are, in order; that after the last among them
   * @throws ArithmeticException if there are too many slots
   */
  static SlotGaps of(int from, int to, int[] before) {
    return new SlotGaps(from, to, before, 1);
  }

  /**
   * The gaps of a child that has so many slots for each, one at least.
   *
   * @throws ArithmeticException if there are too many slots
   */
  SlotGaps times(int count) {
    return new SlotGaps(first, last, before, Math.multiplyExact(width, count));
  }

  /** The first slot of the range, without gaps and with them. */
  int from() {
    return first * width;
  }

  /** The slot before which the range stops, without gaps. */
  int to() {
    return last * width;
  }

  /** The slot before which the range stops, with gaps. */
  int end() {
    return to() + added();
  }

  /** How many slots the gaps have in all. */
  int added() {
    return before.length * width;
  }

  /** How many slots each gap has. */
  int width() {
    return width;
  }

  /** How many slots gaps have that are before a slot other than the first, or just there. */
  int addedUpTo(int slot) {
    if (slot <= from()) {
      return 0;
    }
    int found = Arrays.binarySearch(before, slot / width);
    return (found >= 0 ? found + 1 : -found - 1) * width;
  }

  /** Goes through slots and gaps in order. */
  void visit(Visitor visitor) {
    int next = from();
    int target = next;
    for (int each : before) {
      int gap = each * width;
      visitor.slots(next, gap, target);
      target += gap - next;
      visitor.gap(gap, target);
      target += width;
      next = gap;
    }
    visitor.slots(next, to(), target);
  }

  /** The slot of the range that is beside a gap: the one before it, if there is one. */
  int beside(int gap) {
    return Math.max(from(), gap - 1);
  }

  /** Which slot it was that is at one now, or that is beside it if it is one of a gap. */
  int source(int slot) {
    int[] found = {slot};
    visit(
        new Visitor() {
          @Override
          public void slots(int start, int end, int target) {
            if (slot >= target) {
              found[0] = start + slot - target;
            }
          }

          @Override
          public void gap(int gap, int target) {
            if (slot >= target) {
              found[0] = beside(gap);
            }
          }
        });
    return found[0];
  }

  /** Takes what there is, and where it goes. */
  interface Visitor {
    /** Slots from one to before another, of which there may be none. */
    void slots(int first, int end, int target);

    /** As many slots as gaps are wide, before one. */
    void gap(int before, int target);
  }
}
