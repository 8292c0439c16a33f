package dev.arrowrecord.internal.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When two values are the same: if {@code equals} says so, or, for arrays and lists of arrays, if
 * their elements are.
 */
public final class Contents {
  private Contents() {}

  /** A hash code that is the same for values that are. */
  public static int hash(@Nullable Object value) {
    // First what nearly all values are.
    if (value instanceof String string) {
      return string.hashCode();
    }
    if (value == null) {
      return 0;
    }
    if (value instanceof List<?> list) {
      int hash = 1;
      for (Object each : list) {
        hash = 31 * hash + hash(each);
      }
      return hash;
    }
    return value.getClass().isArray() ? arrayHash(value) : value.hashCode();
  }

  private static int arrayHash(Object array) {
    if (array instanceof byte[] bytes) {
      return Arrays.hashCode(bytes);
    }
    // Hashes a single element, which an array of any kind may be.
    return Arrays.deepHashCode(new Object[] {array});
  }

  /** Whether two values are the same. */
  public static boolean equal(@Nullable Object one, @Nullable Object other) {
    if (one instanceof String string) {
      return string.equals(other);
    }
    if (one == null || other == null) {
      return one == other;
    }
    if (one instanceof List<?> list) {
      return other instanceof List<?> others && equalLists(list, others);
    }
    // Compares arrays of any kind by their elements, and all else by equals.
    return one.getClass().isArray() ? Arrays.deepEquals(pack(one), pack(other)) : one.equals(other);
  }

  private static Object[] pack(Object value) {
    return new Object[] {value};
  }

  private static boolean equalLists(List<?> list, List<?> others) {
    if (list.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      if (!equal(list.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The value, or a copy of it if it is an array or collection, which its owner may fill anew for
   * the next record.
   */
  public static @Nullable Object snapshot(@Nullable Object value) {
    if (value == null || value instanceof String) {
      return value;
    }
    if (value instanceof Collection<?> collection) {
      return snapshotOf(collection);
    }
    if (value instanceof Map<?, ?> map) {
      return new HashMap<>(map);
    }
    return value.getClass().isArray() ? snapshotOfArray(value) : value;
  }

  private static Object snapshotOf(Collection<?> collection) {
    if (collection instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      for (Object each : list) {
        copy.add(snapshot(each));
      }
      return copy;
    }
    return collection instanceof Set<?> set ? new HashSet<>(set) : collection;
  }

  private static Object snapshotOfArray(Object array) {
    if (array instanceof Object[] objects) {
      @Nullable Object[] copy = new Object[objects.length];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = snapshot(objects[i]);
      }
      return copy;
    }
    if (array instanceof byte[] bytes) {
      return bytes.clone();
    }
    if (array instanceof int[] ints) {
      return ints.clone();
    }
    if (array instanceof long[] longs) {
      return longs.clone();
    }
    if (array instanceof double[] doubles) {
      return doubles.clone();
    }
    if (array instanceof float[] floats) {
      return floats.clone();
    }
    if (array instanceof short[] shorts) {
      return shorts.clone();
    }
    if (array instanceof char[] chars) {
      return chars.clone();
    }
    return ((boolean[]) array).clone();
  }
}
