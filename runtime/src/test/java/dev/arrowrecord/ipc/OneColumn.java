package dev.arrowrecord.ipc;

import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.ValueVector;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a generated class would be for a record of one property, to bring values through a whole
 * stream of bytes.
 *
 * <p>The builder need not be that of the field: another one of the same width stores what the
 * field's own would refuse.
 *
 * @param <T> what is written
 * @param <V> what it is read with
 */
public final class OneColumn<T, V extends ValueVector<?>>
    extends RecordIpc<OneColumn.Row<T>, OneColumn.Batch<T, V>> {
  private final Function<Field, VectorBuilder<T>> builder;
  private final Function<Column, V> vector;

  private OneColumn(
      Field field, Function<Field, VectorBuilder<T>> builder, Function<Column, V> vector) {
    super("Row", Schema.of(field), message(field));
    this.builder = builder;
    this.vector = vector;
  }

  /** A record type of one property. */
  public static <T, V extends ValueVector<?>> OneColumn<T, V> of(
      Field field, Function<Field, VectorBuilder<T>> builder, Function<Column, V> vector) {
    return new OneColumn<>(field, builder, vector);
  }

  /**
   * A record of one property.
   *
   * @param <T> its value
   */
  public record Row<T>(@Nullable T value) {}

  private static String message(Field field) {
    return Base64.getMimeEncoder().encodeToString(SchemaEncoder.message(Schema.of(field)));
  }

  @Override
  protected StructBuilder<Row<T>> newBuilder(Field field) {
    return new Builder<>(field, builder.apply(field.child(0)));
  }

  @Override
  protected Batch<T, V> newBatch(Column column) {
    return new Batch<>(column, vector.apply(column.child(0)));
  }

  private static final class Builder<T> extends StructBuilder<Row<T>> {
    private final VectorBuilder<T> value;

    Builder(Field field, VectorBuilder<T> value) {
      super(field);
      this.value = value;
      columns(value);
    }

    @Override
    protected void setRecord(int index, Row<T> row) {
      value.set(index, row.value());
    }
  }

  /**
   * The view of a batch.
   *
   * @param <T> what was written
   * @param <V> what it is read with
   */
  public static final class Batch<T, V extends ValueVector<?>> extends RecordBatch<Row<T>> {
    private final V vector;

    Batch(Column column, V vector) {
      super(column);
      this.vector = vector;
    }

    /** The property of all rows. */
    public V vector() {
      return vector;
    }

    @Override
    public Row<T> get(int index) {
      throw new UnsupportedOperationException("Ask the vector");
    }
  }
}
