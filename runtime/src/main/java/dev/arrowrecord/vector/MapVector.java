package dev.arrowrecord.vector;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A view of a Map column. Every value read is a new map that keeps the order of the entries; of
 * entries with equal keys the last stays, unless the view is one of {@linkplain #ofDistinctKeys
 * distinct keys}.
 *
 * @param <K> the Java type of keys
 * @param <V> the Java type of values
 * @param <KV> the vector of the keys
 * @param <VV> the vector of the values
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#map-layout">Arrow: map
 *     layout</a>
 */
public final class MapVector<K, V, KV extends ValueVector<K>, VV extends ValueVector<V>>
    extends OffsetsVector<Map<K, V>> {
  private final KV keys;
  private final VV values;
  private final boolean distinct;

  /** Makes the view of a column. */
  public MapVector(Column column, KV keys, VV values) {
    this(column, keys, values, false);
  }

  private MapVector(Column column, KV keys, VV values, boolean distinct) {
    super(column, keys.length());
    this.keys = keys;
    this.values = values;
    this.distinct = distinct;
  }

  /**
   * Makes a view that refuses a slot with equal keys, with a {@link
   * dev.arrowrecord.ipc.SchemaMismatchException}: a Java map would lose one of them.
   */
  public static <K, V, KV extends ValueVector<K>, VV extends ValueVector<V>>
      MapVector<K, V, KV, VV> ofDistinctKeys(Column column, KV keys, VV values) {
    return new MapVector<>(column, keys, values, true);
  }

  /** The vector of the keys of all slots. */
  public KV keys() {
    return keys;
  }

  /** The vector of the values of all slots, as long as that of the keys. */
  public VV values() {
    return values;
  }

  @Override
  @SuppressWarnings("NullAway") // a value may be null where its field is nullable
  Map<K, V> collect(int slot, int start, int end) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      K key = keys.getObject(i);
      map.put(key, values.getObject(i));
      if (distinct && map.size() <= i - start) {
        throw column().mismatch(slot, "a map of distinct keys", "the key " + key + " twice");
      }
    }
    return map;
  }
}
