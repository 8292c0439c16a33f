package dev.arrowrecord.builder;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.value.Contents;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Distinct values, numbered as they came. Finding a value that is known allocates nothing; those
 * that came last can be taken back.
 */
final class ValueTable {
  private static final int FIRST_SLOTS = 32;
  private static final int SPREAD = 0x9E3779B9;

  // By number.
  private @Nullable Object[] values = new Object[0];
  private int[] hashes = new int[0];
  private int size;

  // Open addressing with linear probing, at most half full: hash above, number + 1 below.
  private long[] slots = new long[0];
  private int shift;

  /** How many values there are. */
  int size() {
    return size;
  }

  /** The number of a value, or -1 if it is unknown. */
  int find(Object value, int hash) {
    if (size == 0) {
      return -1;
    }
    int mask = slots.length - 1;
    for (int i = home(hash); ; i = (i + 1) & mask) {
      long slot = slots[i];
      if (slot == 0) {
        return -1;
      }
      if ((int) (slot >>> Integer.SIZE) == hash) {
        int number = (int) slot - 1;
        if (Contents.equal(values[number], value)) {
          return number;
        }
      }
    }
  }

  /** Gives the next number to a value that is unknown. */
  void add(Object value, int hash) {
    Object kept = Contents.snapshot(value);
    // All that may fail comes first, so that the table is whole whatever happens.
    if (size == hashes.length) {
      int capacity = Capacity.grown(size, size + 1);
      values = Arrays.copyOf(values, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
    }
    if (2L * (size + 1) > slots.length) {
      grow();
    }
    values[size] = kept;
    hashes[size] = hash;
    insert(size);
    size++;
  }

  /** Takes back the values from number {@code length} on. */
  void truncate(int length) {
    // What came last is in nobody's way, so that its slot can simply be emptied.
    while (size > length) {
      size--;
      values[size] = null;
      int mask = slots.length - 1;
      int i = home(hashes[size]);
      while ((int) slots[i] != size + 1) {
        i = (i + 1) & mask;
      }
      slots[i] = 0;
    }
  }

  private void grow() {
    int length = Math.max(FIRST_SLOTS, slots.length * 2);
    slots = new long[length];
    shift = Integer.numberOfLeadingZeros(length) + 1;
    // In the order they came, which taking back relies on.
    for (int number = 0; number < size; number++) {
      insert(number);
    }
  }

  private void insert(int number) {
    int mask = slots.length - 1;
    int i = home(hashes[number]);
    while (slots[i] != 0) {
      i = (i + 1) & mask;
    }
    slots[i] = ((long) hashes[number] << Integer.SIZE) | (number + 1);
  }

  private int home(int hash) {
    return (hash * SPREAD) >>> shift;
  }
}
