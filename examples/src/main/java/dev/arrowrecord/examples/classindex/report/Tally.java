package dev.arrowrecord.examples.classindex.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how often each key is there.
 *
 * @param <K> the keys
 */
public final class Tally<K extends Comparable<? super K>> {
  private final Map<K, Long> counts = new HashMap<>();

  /** Counts a key once. */
  void add(K key) {
    counts.merge(key, 1L, Long::sum);
  }

  /** How often each key is there. */
  public Map<K, Long> counts() {
    return Map.copyOf(counts);
  }

  /** The keys that are there most often, those first; of equals, the smaller first. */
  public List<Map.Entry<K, Long>> top(int limit) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .toList();
  }
}
