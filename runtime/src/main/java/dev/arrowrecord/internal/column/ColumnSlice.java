package dev.arrowrecord.internal.column;

import dev.arrowrecord.vector.Column;

/**
 * Some slots of a column.
 *
 * @param column the column
 * @param from the first slot
 * @param to the slot before which to stop
 */
public record ColumnSlice(Column column, int from, int to) {
  /** All slots of a column. */
  public static ColumnSlice of(Column column) {
    return new ColumnSlice(column, 0, column.length());
  }
}
