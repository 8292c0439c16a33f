package dev.arrowrecord.dynamic;

import dev.arrowrecord.internal.value.Contents;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A row, or a value of a Struct column: an object for each field. Which Java type each Arrow type
 * has stands with the {@linkplain dev.arrowrecord.dynamic package}.
 *
 * <p>A row does not change, and does not depend on the batch that it was read from; but the arrays,
 * lists and maps in it are the caller's own, and must not change while the row is being written.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#struct-layout">Arrow: struct
 *     layout</a>
 */
public final class Row {
  private final RowType type;
  private final @Nullable Object[] values;

  Row(RowType type, @Nullable Object[] values) {
    this.type = type;
    this.values = values;
  }

  /**
   * A row to write. Whether the values fit their fields is found out when it is written.
   *
   * @param schema the fields
   * @param values a value for each of them, in their order
   * @throws IllegalArgumentException if there are more or fewer values than fields
   */
  public static Row of(Schema schema, @Nullable Object... values) {
    Objects.requireNonNull(schema, "schema");
    return ofFields(
        schema.fields(),
        Arrays.asList(Objects.requireNonNull(values, "values: a null alone is (Object) null")));
  }

  /**
   * A row to write, or a value of a Struct column. Whether the values fit their fields is found out
   * when it is written.
   *
   * @param fields the fields of the schema, or the children of the Struct
   * @param values a value for each of them, in their order
   * @throws IllegalArgumentException if there are more or fewer values than fields
   */
  public static Row ofFields(List<Field> fields, List<? extends @Nullable Object> values) {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(values, "values");
    if (values.size() != fields.size()) {
      throw new IllegalArgumentException(
          "Expected " + fields.size() + " values, one for each field, but found " + values.size());
    }
    return new Row(new RowType(fields), values.toArray());
  }

  /** Number of fields. */
  public int size() {
    return values.length;
  }

  /** The fields, in their order. */
  public List<Field> fields() {
    return type.fields();
  }

  /**
   * The value of a field, or null.
   *
   * @param index from 0 to {@link #size()} exclusive
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public @Nullable Object get(int index) {
    return values[Objects.checkIndex(index, values.length)];
  }

  /**
   * The value of a field, or null.
   *
   * @throws IllegalArgumentException if no field has that name, or more than one
   */
  public @Nullable Object get(String name) {
    return values[type.indexOf(name)];
  }

  /**
   * The value of a field as a type that the caller knows it to be of, or null.
   *
   * @param index from 0 to {@link #size()} exclusive
   * @throws IndexOutOfBoundsException if there is no such field
   * @throws ClassCastException if the value is of another type
   */
  public <T> @Nullable T get(int index, Class<T> valueType) {
    Object value = get(index);
    if (value != null && !valueType.isInstance(value)) {
      throw new ClassCastException(
          type.fields().get(index)
              + " is "
              + value.getClass().getName()
              + " in this row, but was asked for as "
              + valueType.getName());
    }
    return valueType.cast(value);
  }

  /**
   * The value of a field as a type that the caller knows it to be of, or null.
   *
   * @throws IllegalArgumentException if no field has that name, or more than one
   * @throws ClassCastException if the value is of another type
   */
  public <T> @Nullable T get(String name, Class<T> valueType) {
    return get(type.indexOf(name), valueType);
  }

  /**
   * Whether the value of a field is null.
   *
   * @param index from 0 to {@link #size()} exclusive
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public boolean isNull(int index) {
    return get(index) == null;
  }

  /**
   * Whether the value of a field is null.
   *
   * @throws IllegalArgumentException if no field has that name, or more than one
   */
  public boolean isNull(String name) {
    return get(name) == null;
  }

  /** All values, in the order of the fields; a view that cannot be changed. */
  public List<@Nullable Object> values() {
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  RowType type() {
    return type;
  }

  /**
   * Whether the other is a row of fields of the same names, in the same order, with the same
   * values; arrays are the same if their elements are.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row that
        && type.hasNamesOf(that.type)
        && Contents.equal(values(), that.values());
  }

  @Override
  public int hashCode() {
    return Contents.hash(values());
  }

  /** The names and values, such as {@code {id=1, tags=[a, b]}}. */
  @Override
  public String toString() {
    StringJoiner joined = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < values.length; i++) {
      joined.add(type.name(i) + "=" + CellText.of(values[i]));
    }
    return joined.toString();
  }
}
