package dev.arrowrecord.dynamic;

import dev.arrowrecord.conversion.ConversionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into the order of the fields that they are written to. Fields that have the same
 * names in the same order are taken by position, so that names may occur more than once; others by
 * name. What is missing is null, and what is not a field is refused.
 */
final class RowMatch {
  private RowMatch() {}

  /**
   * The values of a row in the order of those fields; the row itself if they are.
   *
   * @throws ConversionException if the row has a field that is none of them
   */
  static Row of(Row row, RowType type) {
    if (row.type().hasNamesOf(type)) {
      return row;
    }
    @Nullable Object[] values = new Object[type.size()];
    boolean[] given = new boolean[type.size()];
    for (int i = 0; i < row.size(); i++) {
      int position = position(row.type().name(i), type, row);
      if (given[position]) {
        throw Cell.unfit(row, "one value of " + type.name(position));
      }
      given[position] = true;
      values[position] = row.get(i);
    }
    return new Row(type, values);
  }

  /**
   * The values of a map as a row of those fields.
   *
   * @throws ConversionException if the map has a key that is no name of one of them
   */
  static Row of(Map<?, ?> map, RowType type) {
    @Nullable Object[] values = new Object[type.size()];
    for (Map.Entry<?, ?> each : map.entrySet()) {
      values[position(each.getKey(), type, map)] = each.getValue();
    }
    return new Row(type, values);
  }

  private static int position(@Nullable Object name, RowType type, Object values) {
    int position = name instanceof String text ? type.find(text) : RowType.NONE;
    if (position == RowType.NONE) {
      throw Cell.unfit(
          values, "no others than " + type.names() + ", of which " + name + " is none");
    }
    if (position == RowType.AMBIGUOUS) {
      throw Cell.unfit(
          values, "values in the order of the fields, of which several have the name " + name);
    }
    return position;
  }
}
