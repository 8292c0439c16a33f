package dev.arrowrecord.vector;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A view of a Map column. Every value read is a new map that keeps the order of the entries; of
 * entries with equal keys the last stays.
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

  /** Makes the view of a column. */
  public MapVector(Column column, KV keys, VV values) {
    super(column, keys.length());
    this.keys = keys;
    this.values = values;
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
  Map<K, V> collect(int start, int end) {
    Map<K, V> map = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      map.put(keys.getObject(i), values.getObject(i));
    }
    return map;
  }
}
