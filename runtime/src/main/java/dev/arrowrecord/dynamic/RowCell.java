package dev.arrowrecord.dynamic;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a Struct: rows, and maps of names to values. */
final class RowCell extends Cell {
  private final RowType type;
  private final List<Cell> cells;

  RowCell(RowType type, List<Cell> cells) {
    this.type = type;
    this.cells = cells;
  }

  @Override
  boolean isExact(Object value) {
    return value instanceof Row;
  }

  @Override
  Object fit(Object value) {
    if (value instanceof Row row) {
      return fit(RowMatch.of(row, type));
    }
    if (value instanceof Map<?, ?> map) {
      return fit(RowMatch.of(map, type));
    }
    throw unfit(value, "a Row, or a Map of names to values");
  }

  private Row fit(Row row) {
    @Nullable Object[] fitted = null;
    for (int i = 0; i < cells.size(); i++) {
      Object each = row.get(i);
      Object value = cells.get(i).fitPart(each, "." + type.name(i));
      if (fitted == null && value != each) {
        fitted = row.values().toArray();
      }
      if (fitted != null) {
        fitted[i] = value;
      }
    }
    return fitted == null ? row : new Row(type, fitted);
  }
}
