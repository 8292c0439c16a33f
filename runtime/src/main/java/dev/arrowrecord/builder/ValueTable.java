package dev.arrowrecord.builder;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.value.Contents;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Distinct values, numbered as they came. Finding a value that is known allocates nothing, unless
 * very many hash codes collide; those that came last can be taken back.
 */
final class ValueTable {
  private static final int FIRST_SLOTS = 32;
  private static final int SPREAD = 0x9E3779B9;
  // No honest values come near it, but whoever picks the values can make all their hashes collide.
  private static final int MAX_PROBES = 64;

  // By number.
  private @Nullable Object[] values = new Object[0];
  private int[] hashes = new int[0];
  private int size;

  // Open addressing with linear probing, at most half full: hash above, number + 1 below.
  private long[] slots = new long[0];
  private int shift;
  // The numbers of values that found as many slots taken, by values that came before them.
  private Map<CollidingValue, Integer> overflow = new HashMap<>();

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
    int i = home(hash, shift);
    for (int probes = 0; probes < MAX_PROBES; probes++) {
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
      i = (i + 1) & mask;
    }
    return overflow.getOrDefault(new CollidingValue(value, hash), -1);
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
    insert(size, slots, shift, overflow);
    size++;
  }

  /** Takes back the values from number {@code length} on. */
  void truncate(int length) {
    // What came last is in nobody's way, so that its slot can simply be emptied.
    while (size > length) {
      size--;
      remove(size);
      values[size] = null;
    }
  }

  private void remove(int number) {
    int mask = slots.length - 1;
    int i = home(hashes[number], shift);
    for (int probes = 0; probes < MAX_PROBES; probes++) {
      if ((int) slots[i] == number + 1) {
        slots[i] = 0;
        return;
      }
      i = (i + 1) & mask;
    }
    overflow.remove(colliding(number));
  }

  private void grow() {
    int length = Math.max(FIRST_SLOTS, slots.length * 2);
    long[] larger = new long[length];
    int smallerShift = Integer.numberOfLeadingZeros(length) + 1;
    Map<CollidingValue, Integer> rest = new HashMap<>();
    // In the order they came, which taking back relies on.
    for (int number = 0; number < size; number++) {
      insert(number, larger, smallerShift, rest);
    }
    slots = larger;
    shift = smallerShift;
    overflow = rest;
  }

  private void insert(int number, long[] into, int by, Map<CollidingValue, Integer> rest) {
    int hash = hashes[number];
    int mask = into.length - 1;
    int i = home(hash, by);
    for (int probes = 0; probes < MAX_PROBES; probes++) {
      if (into[i] == 0) {
        into[i] = ((long) hash << Integer.SIZE) | (number + 1);
        return;
      }
      i = (i + 1) & mask;
    }
    rest.put(colliding(number), number);
  }

  private CollidingValue colliding(int number) {
    return new CollidingValue(Objects.requireNonNull(values[number]), hashes[number]);
  }

  private static int home(int hash, int shift) {
    return (hash * SPREAD) >>> shift;
  }
}
