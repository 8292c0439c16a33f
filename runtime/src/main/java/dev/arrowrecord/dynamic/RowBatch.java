package dev.arrowrecord.dynamic;

import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.ConvertedVector;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.ValueVector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record batch, or a Struct column, of any schema. A column is a vector, of the class that the
 * {@linkplain dev.arrowrecord.dynamic package} names for its type; whole rows are made when they
 * are asked for.
 */
public final class RowBatch extends RecordBatch<Row> {
  private final RowType type;
  private final List<ValueVector<Object>> columns;

  RowBatch(Column column, RowType type, List<ValueVector<Object>> columns) {
    super(column);
    this.type = type;
    this.columns = columns;
  }

  /** The fields of the columns, in their order. */
  public List<Field> fields() {
    return type.fields();
  }

  /**
   * The column of a field.
   *
   * @param index from 0 to the number of {@link #fields()} exclusive
   * @throws IndexOutOfBoundsException if there is no such field
   */
  public ValueVector<?> column(int index) {
    return columns.get(index);
  }

  /**
   * The column of a field.
   *
   * @throws IllegalArgumentException if no field has that name, or more than one
   */
  public ValueVector<?> column(String name) {
    return columns.get(type.indexOf(name));
  }

  /**
   * The column of a field as the vector that reads its type.
   *
   * @param index from 0 to the number of {@link #fields()} exclusive
   * @param vectorType the class of the vector, {@code Float64Vector.class} for instance
   * @throws IndexOutOfBoundsException if there is no such field
   * @throws ClassCastException if the column is read by another vector
   */
  public <V extends ValueVector<?>> V column(int index, Class<V> vectorType) {
    ValueVector<?> column = columns.get(index);
    if (!vectorType.isInstance(column)
        && column instanceof ConvertedVector<?, ?, ?> converted
        && vectorType.isInstance(converted.source())) {
      column = converted.source();
    }
    if (!vectorType.isInstance(column)) {
      throw new ClassCastException(
          type.fields().get(index)
              + " is read by a "
              + column.getClass().getName()
              + ", but was asked for as a "
              + vectorType.getName());
    }
    return vectorType.cast(column);
  }

  /**
   * The column of a field as the vector that reads its type.
   *
   * @param vectorType the class of the vector, {@code Float64Vector.class} for instance
   * @throws IllegalArgumentException if no field has that name, or more than one
   * @throws ClassCastException if the column is read by another vector
   */
  public <V extends ValueVector<?>> V column(String name, Class<V> vectorType) {
    return column(type.indexOf(name), vectorType);
  }

  @Override
  public Row get(int index) {
    checkRow(index);
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).getObject(index);
    }
    return new Row(type, values);
  }
}
