package dev.arrowrecord.dynamic;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, whose entries are written in the order of their iterator. */
final class MapCell extends Cell {
  private final Cell keys;
  private final Cell values;

  MapCell(Cell keys, Cell values) {
    this.keys = keys;
    this.values = values;
  }

  @Override
  boolean isExact(Object value) {
    return value instanceof Map<?, ?>;
  }

  @Override
  Object fit(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw unfit(value, "a Map");
    }
    boolean changed = false;
    Map<@Nullable Object, @Nullable Object> fitted = new LinkedHashMap<>();
    for (Map.Entry<?, ?> each : map.entrySet()) {
      String step = "[" + CellText.of(each.getKey()) + "]";
      Object key = keys.fitPart(each.getKey(), step + ".key");
      Object entry = values.fitPart(each.getValue(), step);
      if (fitted.containsKey(key)) {
        throw unfit(value, "keys that are not the same in the column");
      }
      changed |= key != each.getKey() || entry != each.getValue();
      fitted.put(key, entry);
    }
    return changed ? fitted : map;
  }
}
