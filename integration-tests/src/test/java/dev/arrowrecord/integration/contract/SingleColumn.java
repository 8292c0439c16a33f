package dev.arrowrecord.integration.contract;

import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.ipc.RecordIpc;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Records of one property, by hand what the processor generates: for builders and vectors in
 * combinations that no annotation asks for.
 *
 * @param <T> the type of the property
 * @param <V> its vector
 */
public final class SingleColumn<T, V extends ValueVector<T>>
    extends RecordIpc<SingleColumn.Row<T>, SingleColumn.Batch<T, V>> {
  private final Field field;
  private final Function<Field, VectorBuilder<T>> newBuilder;
  private final Function<Column, V> newVector;

  private SingleColumn(
      Schema schema, Function<Field, VectorBuilder<T>> newBuilder, Function<Column, V> newVector) {
    super("Row", schema, Base64.getMimeEncoder().encodeToString(SchemaEncoder.message(schema)));
    this.field = schema.fields().get(0);
    this.newBuilder = newBuilder;
    this.newVector = newVector;
  }

  /** Records whose one property is in the field given. */
  public static <T, V extends ValueVector<T>> SingleColumn<T, V> of(
      Field field, Function<Field, VectorBuilder<T>> newBuilder, Function<Column, V> newVector) {
    return new SingleColumn<>(Schema.of(field), newBuilder, newVector);
  }

  /** The property's field. */
  public Field field() {
    return field;
  }

  /** The values as a stream, with so many rows in a batch. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final byte[] stream(int batchRows, T... values) {
    return toBytes(rows(values), WriteOptions.defaults().withBatchRows(batchRows));
  }

  /** The values as a stream, two in a batch. */
  public byte[] stream(List<T> values) {
    List<Row<T>> rows = new ArrayList<>();
    values.forEach(value -> rows.add(new Row<>(value)));
    return toBytes(rows, WriteOptions.defaults().withBatchRows(2));
  }

  /** Writes the values as a file, with so many rows in a batch. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final void file(Path path, int batchRows, T... values) throws IOException {
    writeFile(rows(values), path, WriteOptions.defaults().withBatchRows(batchRows));
  }

  /** The values of a stream. */
  public List<T> read(byte[] stream) throws IOException {
    return values(fromBytes(stream));
  }

  /** The values of a file. */
  public List<T> read(Path file) throws IOException {
    return values(readFile(file));
  }

  /** Rows of the values. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> List<Row<T>> rows(T... values) {
    return Arrays.stream(values).map(Row::new).toList();
  }

  private static <T> List<T> values(List<Row<T>> rows) {
    return rows.stream().map(Row::value).collect(Collectors.toList());
  }

  @Override
  protected StructBuilder<Row<T>> newBuilder(Field field) {
    return new Builder<>(field, newBuilder.apply(field.child(0)));
  }

  @Override
  protected Batch<T, V> newBatch(Column column) {
    return new Batch<>(column, newVector.apply(column.child(0)));
  }

  /** A record of one property. */
  public record Row<T>(T value) {}

  /** Its batch. */
  public static final class Batch<T, V extends ValueVector<T>> extends RecordBatch<Row<T>> {
    private final V value;

    Batch(Column column, V value) {
      super(column);
      this.value = value;
    }

    public V value() {
      return value;
    }

    @Override
    public Row<T> get(int index) {
      return new Row<>(value.getObject(index));
    }
  }

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
}
