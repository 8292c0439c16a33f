package dev.arrowrecord.builder;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Map column: lists of entries, each a key that is not null and a value. If the type says
 * that keys are sorted, they are put in order here; they must then be {@link Comparable}.
 *
 * @param <K> the Java type of keys
 * @param <V> the Java type of values
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#map-layout">Arrow: map
 *     layout</a>
 */
public final class MapBuilder<K, V extends @Nullable Object> extends OffsetsBuilder<Map<K, V>> {
  private final VectorBuilder<K> keys;
  private final VectorBuilder<V> values;
  private final boolean keysSorted;

  /** Makes an empty column. */
  public MapBuilder(Field field, VectorBuilder<K> keys, VectorBuilder<V> values) {
    super(field);
    this.keys = keys;
    this.values = values;
    this.keysSorted = ((ArrowType.Map) field.type()).keysSorted();
    keys.putInKeys();
  }

  @Override
  public void set(int index, @Nullable Map<K, V> value) {
    if (value == null) {
      setNull(index);
      return;
    }
    int entry = begin(value.size());
    for (Map.Entry<K, V> each : entries(value)) {
      // A map that another thread changes may give more entries than its size said.
      ensureChild(entry + 1L);
      keys.set(entry, each.getKey());
      values.set(entry++, each.getValue());
    }
    end(index, entry);
  }

  private Iterable<Map.Entry<K, V>> entries(Map<K, V> value) {
    return keysSorted && value.size() > 1 ? SortedEntries.of(value, keys) : value.entrySet();
  }

  @Override
  public long variableBytes() {
    long entryBits = keys.slotBits() + values.slotBits();
    return childLength() * entryBits / Byte.SIZE + keys.variableBytes() + values.variableBytes();
  }

  @Override
  void ensureChild(long slots) {
    keys.ensure(slots);
    values.ensure(slots);
  }

  @Override
  void truncateChild(int length) {
    keys.truncate(length);
    values.truncate(length);
  }

  @Override
  void encodeChild(int length, BufferSink sink) {
    sink.node(length, 0);
    sink.buffer(NO_BYTES, 0);
    keys.encode(length, sink);
    values.encode(length, sink);
  }

  @Override
  String stepTo(VectorBuilder<?> child) {
    return "[]" + super.stepTo(child);
  }

  @Override
  List<VectorBuilder<?>> children() {
    return List.of(keys, values);
  }
}
