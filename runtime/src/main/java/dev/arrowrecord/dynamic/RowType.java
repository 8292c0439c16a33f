package dev.arrowrecord.dynamic;

import dev.arrowrecord.schema.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of rows, found by name. Immutable, and safe for use by many threads. */
final class RowType {
  /** Instead of a position: several fields have the name. */
  static final int AMBIGUOUS = -1;

  /** Instead of a position: no field has the name. */
  static final int NONE = -2;

  private final List<Field> fields;
  // Made when first asked for, possibly twice, which does no harm.
  private volatile @Nullable Map<String, Integer> positions;

  RowType(List<Field> fields) {
    this.fields = List.copyOf(fields);
  }

  List<Field> fields() {
    return fields;
  }

  int size() {
    return fields.size();
  }

  String name(int index) {
    return fields.get(index).name();
  }

  /**
   * The position of the one field of a name.
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  int indexOf(String name) {
    int position = find(name);
    if (position == NONE) {
      throw new IllegalArgumentException("There is no field " + name + " among " + names());
    }
    if (position == AMBIGUOUS) {
      throw new IllegalArgumentException(
          "There are several fields "
              + name
              + "; ask for the one you mean by its position: "
              + names());
    }
    return position;
  }

  /** The position of the one field of a name, or {@link #NONE} or {@link #AMBIGUOUS}. */
  int find(String name) {
    return positions().getOrDefault(name, NONE);
  }

  /** The names of all fields, in their order. */
  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** Whether the fields of the other have the same names in the same order. */
  boolean hasNamesOf(RowType other) {
    if (fields == other.fields) {
      return true;
    }
    if (size() != other.size()) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      if (!name(i).equals(other.name(i))) {
        return false;
      }
    }
    return true;
  }

  private Map<String, Integer> positions() {
    Map<String, Integer> known = positions;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        known.merge(name(i), i, (first, second) -> AMBIGUOUS);
      }
      positions = known;
    }
    return known;
  }
}
