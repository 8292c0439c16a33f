package dev.arrowrecord.internal.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When two values are the same: if {@code equals} says so, or, for arrays, lists and the values of
 * maps, if their elements are.
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
    if (value instanceof Map<?, ?> map) {
      int hash = 0;
      for (Map.Entry<?, ?> each : map.entrySet()) {
        hash += Objects.hashCode(each.getKey()) ^ hash(each.getValue());
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
    if (one instanceof Map<?, ?> map) {
      return other instanceof Map<?, ?> others && equalMaps(map, others);
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
    // By iterators: not every list finds its elements by their index in constant time.
    Iterator<?> theirs = others.iterator();
    for (Object each : list) {
      if (!theirs.hasNext() || !equal(each, theirs.next())) {
        return false;
      }
    }
    return !theirs.hasNext();
  }

  private static boolean equalMaps(Map<?, ?> map, Map<?, ?> others) {
    if (map.size() != others.size()) {
      return false;
    }
    // The first is asked, which is the snapshot if one is: it takes any key, as a sorted map may
    // not.
    for (Map.Entry<?, ?> each : others.entrySet()) {
      Object key = each.getKey();
      if (!map.containsKey(key) || !equal(map.get(key), each.getValue())) {
        return false;
      }
    }
    return true;
  }

  /**
   * The value, or a copy of it if it is an array, collection or map, which its owner may fill anew
   * for the next record; the same of what is in it.
   */
  public static @Nullable Object snapshot(@Nullable Object value) {
    if (value == null || value instanceof String) {
      return value;
    }
    if (value instanceof Set<?> set) {
      Set<@Nullable Object> copy = new HashSet<>();
      for (Object each : set) {
        copy.add(snapshot(each));
      }
      return copy;
    }
    if (value instanceof Collection<?> collection) {
      // Of one that is no list, the copy is never the same; but nor is one that was filled anew.
      List<@Nullable Object> copy = new ArrayList<>(collection.size());
      for (Object each : collection) {
        copy.add(snapshot(each));
      }
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> copy = new HashMap<>();
      for (Map.Entry<?, ?> each : map.entrySet()) {
        copy.put(snapshot(each.getKey()), snapshot(each.getValue()));
      }
      return copy;
    }
    return value.getClass().isArray() ? snapshotOfArray(value) : value;
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
