package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a map in the order of their keys. It is the order of what is stored: text goes by
 * its bytes, as readers in other languages compare it.
 */
final class SortedEntries {
  private SortedEntries() {}

  /**
   * Sorts the entries of a map, which stays as it is.
   *
   * @param keys the builder of the keys
   * @throws UnfitValueException if a key is null, or the keys cannot be compared
   */
  static <K, V extends @Nullable Object> List<Map.Entry<K, V>> of(
      Map<K, V> map, VectorBuilder<K> keys) {
    List<Keyed<K, V>> keyed = new ArrayList<>(map.size());
    for (Map.Entry<K, V> entry : map.entrySet()) {
      if (entry.getKey() == null) {
        throw UnfitValueException.unexpectedNull(keys);
      }
      keyed.add(new Keyed<>(keys.storedForm(entry.getKey()), entry));
    }
    try {
      keyed.sort((a, b) -> compare(a.key, b.key));
    } catch (ClassCastException e) {
      throw UnfitValueException.unfit(
          keys, "cannot be sorted, as it is not Comparable: " + e.getMessage());
    }
    List<Map.Entry<K, V>> sorted = new ArrayList<>(keyed.size());
    for (Keyed<K, V> each : keyed) {
      sorted.add(each.entry);
    }
    return sorted;
  }

  @SuppressWarnings("unchecked") // a cast that fails is what is asked for
  private static int compare(Object a, Object b) {
    if (a instanceof String text && b instanceof String other) {
      return Utf8.compare(text, other);
    }
    if (a instanceof UUID uuid && b instanceof UUID other) {
      int high =
          Long.compareUnsigned(uuid.getMostSignificantBits(), other.getMostSignificantBits());
      return high != 0
          ? high
          : Long.compareUnsigned(uuid.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
    return ((Comparable<Object>) a).compareTo(b);
  }

  private record Keyed<K, V extends @Nullable Object>(Object key, Map.Entry<K, V> entry) {}
}
