package dev.arrowrecord.integration.layouts;

import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.ipc.ReadOptions;
import dev.arrowrecord.ipc.RecordIpc;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** A record type of one column, put together by hand as the generated ones are. */
final class ColumnIpc<T> extends RecordIpc<ColumnIpc.Row<T>, ColumnIpc.Batch<T>> {
  private final Function<Field, VectorBuilder<T>> builder;
  private final Function<Column, ValueVector<T>> vector;

  ColumnIpc(
      Field field,
      Function<Field, VectorBuilder<T>> builder,
      Function<Column, ValueVector<T>> vector) {
    super("Row", Schema.of(field), message(Schema.of(field)));
    this.builder = builder;
    this.vector = vector;
  }

  private static String message(Schema schema) {
    return Base64.getEncoder().encodeToString(SchemaEncoder.message(schema));
  }

  /** A stream of the values, two in a batch. */
  byte[] write(List<T> values) {
    List<Row<T>> rows = new ArrayList<>();
    values.forEach(each -> rows.add(new Row<>(each)));
    return toBytes(rows, WriteOptions.defaults().withBatchRows(2));
  }

  /** The values of a stream. */
  List<T> read(byte[] stream) throws IOException {
    List<T> values = new ArrayList<>();
    fromBytes(stream, ReadOptions.defaults()).forEach(each -> values.add(each.value()));
    return values;
  }

  @Override
  protected StructBuilder<Row<T>> newBuilder(Field field) {
    return new Builder<>(field, builder.apply(field.child(0)));
  }

  @Override
  protected Batch<T> newBatch(Column column) {
    return new Batch<>(column, vector.apply(column.child(0)));
  }

  record Row<T>(T value) {}

  private static final class Builder<T> extends StructBuilder<Row<T>> {
    private final VectorBuilder<T> value;

    Builder(Field field, VectorBuilder<T> value) {
      super(field);
      this.value = value;
      columns(value);
    }

    @Override
    protected void setRecord(int index, Row<T> record) {
      value.set(index, record.value());
    }
  }

  static final class Batch<T> extends RecordBatch<Row<T>> {
    private final ValueVector<T> value;

    Batch(Column column, ValueVector<T> value) {
      super(column);
      this.value = value;
    }

    @Override
    public Row<T> get(int index) {
      return new Row<>(value.getObject(index));
    }
  }
}
