package dev.arrowrecord.internal.column;

import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import java.util.Arrays;

/**
 * What is copied of one child of a dense union: its slots from the first used to the last, and
 * between them nulls for slots that were null without one of the child, so that offsets ascend
 * where they did before. Nulls that follow each other are one slot: there is never more than one
 * for each slot, and one.
 */
final class DenseSlots {
  private final Field field;
  private final ColumnCopy copy;
  private final NullRoom room;
  private int first;
  private int last;
  private int base;
  // The slot before which a null goes: the one after the last that was used so far.
  private int next;
  // The slots of the child before which nulls go, in order.
  private int[] gaps = new int[0];
  private int gapCount;
  // How long the copy was when a null was the last of it.
  private int endOfNull;

  DenseSlots(Field field, ColumnCopy copy, NullRoom room) {
    this.field = field;
    this.copy = copy;
    this.room = room;
  }

  void clear() {
    endOfNull = 0;
  }

  /** Begins with slots that are copied together. */
  void begin() {
    first = Integer.MAX_VALUE;
    last = 0;
    gapCount = 0;
  }

  /** Notes that a slot of the child is used. */
  void use(int slot) {
    first = Math.min(first, slot);
    last = Math.max(last, slot + 1);
  }

  /** Begins to say where they will be, once all that are used are noted. */
  void place() {
    first = Math.min(first, last);
    next = first;
    base = copy.length();
  }

  /** Where a slot of the child will be in the copy; to be asked for in the order of the union. */
  int offset(int slot) {
    next = Math.max(next, slot + 1);
    return offset(slot, gapsUpTo(slot));
  }

  /** Where a null will be, after all that was asked for so far. */
  int offsetOfNull() {
    if (gapCount == 0 && next == first && base > 0 && base == endOfNull) {
      return base - 1;
    }
    if (gapCount == 0 || gaps[gapCount - 1] != next) {
      if (gapCount == gaps.length) {
        gaps = Arrays.copyOf(gaps, Math.max(8, 2 * gapCount));
      }
      gaps[gapCount++] = next;
    }
    return offset(next, gapCount - 1);
  }

  private int offset(int slot, int nullsBefore) {
    return Math.addExact(base, Math.addExact(slot - first, nullsBefore));
  }

  /** How many nulls go before a slot. */
  private int gapsUpTo(int slot) {
    if (gapCount == 0 || gaps[gapCount - 1] <= slot) {
      return gapCount;
    }
    // No slot is there twice.
    int found = Arrays.binarySearch(gaps, 0, gapCount, slot);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Copies the slots.
   *
   * @throws IllegalArgumentException if they do not fit, or there is no room for a null
   */
  void append(Column child) {
    if (gapCount == 0 && first < last) {
      copy.append(child, first, last);
    } else if (first < last) {
      SlotGaps between = SlotGaps.of(first, last, Arrays.copyOf(gaps, gapCount));
      copy.append(GappedColumn.of(child, between), first, last + gapCount);
    } else if (gapCount > 0) {
      room.take(field, NullSlot.bytes(field));
      copy.append(NullSlot.of(field), 0, 1);
    }
    if (gapCount > 0 && gaps[gapCount - 1] == last) {
      endOfNull = copy.length();
    }
  }
}
