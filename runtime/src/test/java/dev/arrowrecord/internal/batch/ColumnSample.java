package dev.arrowrecord.internal.batch;

import dev.arrowrecord.builder.BatchBuilder;
import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.IpcMessage.RecordBatchMessage;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column as it is written in a record batch, whose bytes a test may change before it reads it.
 */
public final class ColumnSample {
  private static final int PREFIX = 8;

  private final Field field;
  private final RecordBatchMessage message;
  private final ByteBuffer body;

  private ColumnSample(Field field, RecordBatchMessage message, ByteBuffer body) {
    this.field = field;
    this.message = message;
    this.body = body;
  }

  /** Writes values. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> ColumnSample of(VectorBuilder<T> column, @Nullable T... values)
      throws IOException {
    BatchBuilder<Value<T>> rows = new BatchBuilder<>(new Rows<>(column), values.length);
    for (int i = 0; i < values.length; i++) {
      rows.add(new Value<>(values[i]), i);
    }
    EncodedBatch batch =
        new BatchType(Schema.of(column.field()), BodyFormat.uncompressed(8)).newBatch();
    batch.begin(values.length);
    rows.encode(batch);
    return of(column.field(), batch);
  }

  /** Takes what a test has put into a batch of the one column. */
  static ColumnSample of(Field field, EncodedBatch batch) throws IOException {
    MemorySink sink = new MemorySink(64);
    batch.writeTo(sink);
    byte[] bytes = sink.toByteArray();
    int metadataLength = batch.metadataLength();
    return new ColumnSample(
        field,
        (RecordBatchMessage)
            MessageDecoder.decode(ByteBuffer.wrap(bytes, PREFIX, metadataLength - PREFIX), 0),
        ByteBuffer.wrap(bytes, metadataLength, bytes.length - metadataLength)
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN));
  }

  /**
   * Writes values and reads them back as a column.
   *
   * @param builder need not be that of the field: another one of the same width stores what the
   *     field's own would refuse
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T, V extends ValueVector<?>> V column(
      Field field,
      Function<Field, VectorBuilder<T>> builder,
      Function<Column, V> vector,
      @Nullable T... values) {
    try {
      return vector.apply(of(builder.apply(field), values).read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes values and reads them back as objects. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T, R> List<@Nullable R> values(
      Field field,
      Function<Field, VectorBuilder<T>> builder,
      Function<Column, ? extends ValueVector<R>> vector,
      @Nullable T... values) {
    return objects(column(field, builder, vector, values));
  }

  /** All slots of a vector. */
  public static <R> List<@Nullable R> objects(ValueVector<R> vector) {
    List<@Nullable R> objects = new ArrayList<>();
    for (int i = 0; i < vector.length(); i++) {
      objects.add(vector.getObject(i));
    }
    return objects;
  }

  /** A buffer of the batch, to be changed. */
  ByteBuffer buffer(int index) {
    int offset = (int) message.data().bufferOffset(index);
    int length = (int) message.data().bufferLength(index);
    return body.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads the column as the field it was written as. */
  Column read() throws ArrowFormatException {
    return readAs(field);
  }

  /** Reads the column as another field of the same name. */
  Column readAs(Field expected) throws ArrowFormatException {
    DecodedSchema actual = new DecodedSchema(Schema.of(field), List.of());
    RecordDecoder decoder = new RecordDecoder("Row", Schema.of(expected), Set::of, actual, false);
    return Objects.requireNonNull(decoder.decode(message, Body.of(body), 0)).child(0);
  }

  private record Value<T>(@Nullable T value) {}

  private static final class Rows<T> extends StructBuilder<Value<T>> {
    private final VectorBuilder<T> column;

    Rows(VectorBuilder<T> column) {
      super(Field.required("Row", ArrowType.STRUCT, column.field()));
      this.column = column;
      columns(column);
    }

    @Override
    protected void setRecord(int index, Value<T> record) {
      column.set(index, record.value());
    }
  }
}
