package dev.arrowrecord.integration.memory;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.message.FileWriter;
import dev.arrowrecord.internal.message.MessageWriter;
import dev.arrowrecord.internal.message.PreambleEncoder;
import dev.arrowrecord.internal.message.StreamWriter;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * Data of one column whose buffers are made by hand, as no builder makes them.
 *
 * @param column the field
 * @param rows rows of each batch
 * @param nodesAndBuffers what each batch has
 * @param values slots in the dictionary, if the column is encoded by one
 * @param dictionary what its batch has
 */
record HandmadeData(
    Field column,
    int rows,
    Consumer<BufferSink> nodesAndBuffers,
    int values,
    Consumer<BufferSink> dictionary) {
  private static final BodyFormat FORMAT = BodyFormat.uncompressed(8);
  private static final byte[] NONE = {};

  HandmadeData(Field column, int rows, Consumer<BufferSink> nodesAndBuffers) {
    this(column, rows, nodesAndBuffers, 0, sink -> {});
  }

  byte[] stream(int batches) {
    return stream(batches, false);
  }

  /** A stream in which the dictionary is replaced by its like before each batch but the first. */
  byte[] streamThatReplaces(int batches) {
    return stream(batches, true);
  }

  private byte[] stream(int batches, boolean replaces) {
    MemorySink sink = new MemorySink(1 << 20);
    return write(
        sink,
        batches,
        replaces,
        new StreamWriter(sink, PreambleEncoder.encode(schema(), KeyValues.NONE, 0, 8), List.of()));
  }

  byte[] file(int batches) {
    MemorySink sink = new MemorySink(1 << 20);
    return write(
        sink,
        batches,
        false,
        new FileWriter(
            sink,
            PreambleEncoder.encode(schema(), KeyValues.NONE, FileWriter.HEADER_LENGTH, 8),
            List.of()));
  }

  private byte[] write(MemorySink sink, int batches, boolean replaces, MessageWriter writer) {
    try {
      writer.begin();
      BatchShape shape = BatchShape.of(column);
      RecordBatchTemplate template =
          RecordBatchTemplate.recordBatch(
              shape.nodes(), shape.buffersWritten(), shape.variadics(), FORMAT);
      for (int i = 0; i < batches; i++) {
        if (i == 0 || replaces) {
          writeDictionary(writer);
        }
        writer.writeBatch(encoded(template, shape, rows, nodesAndBuffers));
      }
      writer.end();
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return sink.toByteArray();
  }

  private void writeDictionary(MessageWriter writer) throws IOException {
    for (DictionaryEncodedField field : schema().dictionaries()) {
      BatchShape shape = BatchShape.of(field.values());
      RecordBatchTemplate template =
          RecordBatchTemplate.dictionaryBatch(
              0, false, shape.nodes(), shape.buffersWritten(), shape.variadics(), FORMAT);
      writer.writeDictionary(encoded(template, shape, values, dictionary));
    }
  }

  /**
   * A stream of columns of a fixed width, which all have the same buffer.
   *
   * @param length bytes of the buffer
   */
  static byte[] sharingOneBuffer(Schema schema, int rows, int length) {
    BatchShape shape = BatchShape.of(schema.fields());
    RecordBatchTemplate template =
        RecordBatchTemplate.recordBatch(
            shape.nodes(), shape.buffersWritten(), shape.variadics(), FORMAT);
    template.setLength(rows);
    for (int i = 0; i < shape.nodes(); i++) {
      template.setNode(i, rows, 0);
      template.setBuffer(2 * i, 0, 0);
      template.setBuffer(2 * i + 1, 0, length);
    }
    template.setBodyLength(length);
    MemorySink sink = new MemorySink(length);
    DecodedSchema decoded = new DecodedSchema(schema, List.of());
    byte[] preamble = PreambleEncoder.encode(decoded, KeyValues.NONE, 0, 8).bytes();
    try {
      sink.write(preamble, 0, preamble.length);
      sink.write(template.bytes(), 0, template.bytes().length);
      sink.write(new byte[length], 0, length);
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return sink.toByteArray();
  }

  private static EncodedBatch encoded(
      RecordBatchTemplate template, BatchShape shape, int length, Consumer<BufferSink> content) {
    EncodedBatch batch = new EncodedBatch(template, shape, FORMAT);
    batch.begin(length);
    content.accept(batch);
    return batch;
  }

  private DecodedSchema schema() {
    List<DictionaryEncodedField> encoded =
        column.type() instanceof ArrowType.Dictionary dictionary
            ? List.of(
                new DictionaryEncodedField(
                    0,
                    new Field("values", true, dictionary.valueType(), column.children(), Map.of())))
            : List.of();
    return new DecodedSchema(Schema.of(column), encoded);
  }

  /** A column without nulls. */
  static void column(BufferSink sink, int length, byte[]... buffers) {
    sink.node(length, 0);
    sink.buffer(NONE, 0);
    for (byte[] buffer : buffers) {
      sink.buffer(buffer, buffer.length);
    }
  }

  /** A column without buffers: of nulls, or run-end encoded. */
  static void bare(BufferSink sink, int length) {
    sink.node(length, 0);
  }

  static byte[] ints(int count, IntUnaryOperator numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(count * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      bytes.putInt(numbers.applyAsInt(i));
    }
    return bytes.array();
  }

  static byte[] longs(int count, IntUnaryOperator numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      bytes.putLong(numbers.applyAsInt(i));
    }
    return bytes.array();
  }

  /** Views of the first bytes of one data buffer. */
  static byte[] views(int count, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(count * 16).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      bytes.putInt(length).putInt(0).putLong(0);
    }
    return bytes.array();
  }
}
