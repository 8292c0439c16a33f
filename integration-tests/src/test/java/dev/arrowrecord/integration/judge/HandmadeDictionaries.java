package dev.arrowrecord.integration.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.ipc.WriteChannel;
import org.apache.arrow.vector.ipc.message.ArrowBlock;
import org.apache.arrow.vector.ipc.message.ArrowDictionaryBatch;
import org.apache.arrow.vector.ipc.message.ArrowFooter;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.arrow.vector.util.Text;

/**
 * Streams and files of dictionary-encoded text with 8-bit indices, put together with arrow-java
 * message by message, in an order that its writers would not give them.
 */
public final class HandmadeDictionaries implements AutoCloseable {
  private static final byte[] MAGIC = "ARROW1".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_LENGTH = 8;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WriteChannel out = new WriteChannel(Channels.newChannel(bytes));
  private final BufferAllocator allocator = new RootAllocator();
  private final List<ArrowBlock> dictionaries = new ArrayList<>();
  private final List<ArrowBlock> batches = new ArrayList<>();
  private final Schema schema;

  /** Begins with the schema. */
  public HandmadeDictionaries(Field... fields) throws IOException {
    schema = new Schema(List.of(fields));
    out.write(Arrays.copyOf(MAGIC, HEADER_LENGTH));
    MessageSerializer.serialize(out, schema);
  }

  /** Adds a dictionary batch; a null is a null. */
  public HandmadeDictionaries dictionary(long id, boolean delta, String... values)
      throws IOException {
    try (VarCharVector vector = new VarCharVector("values", allocator)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null) {
          vector.setNull(i);
        } else {
          vector.setSafe(i, new Text(values[i]));
        }
      }
      vector.setValueCount(values.length);
      try (ArrowDictionaryBatch batch =
          new ArrowDictionaryBatch(id, unload(values.length, List.of(vector)), delta)) {
        dictionaries.add(MessageSerializer.serialize(out, batch));
      }
    }
    return this;
  }

  /** Adds a record batch of one row: an index for each field. */
  public HandmadeDictionaries row(int... indices) throws IOException {
    List<FieldVector> vectors = new ArrayList<>();
    for (int index : indices) {
      TinyIntVector vector = new TinyIntVector("index", allocator);
      vector.setSafe(0, index);
      vector.setValueCount(1);
      vectors.add(vector);
    }
    try (ArrowRecordBatch batch = unload(1, vectors)) {
      batches.add(MessageSerializer.serialize(out, batch));
    } finally {
      vectors.forEach(FieldVector::close);
    }
    return this;
  }

  private static ArrowRecordBatch unload(int rows, List<FieldVector> vectors) {
    VectorSchemaRoot root = new VectorSchemaRoot(vectors);
    root.setRowCount(rows);
    return new VectorUnloader(root).getRecordBatch();
  }

  /** The messages so far, as a stream. */
  public ByteBuffer stream() {
    return ByteBuffer.wrap(bytes.toByteArray()).position(HEADER_LENGTH).slice();
  }

  /** The messages, as a file; nothing can be added any more. */
  public ByteBuffer file() throws IOException {
    out.writeIntLittleEndian(-1);
    out.writeIntLittleEndian(0);
    long start = out.getCurrentPosition();
    out.write(new ArrowFooter(schema, dictionaries, batches), false);
    out.writeIntLittleEndian((int) (out.getCurrentPosition() - start));
    out.write(MAGIC);
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  @Override
  public void close() {
    allocator.close();
  }
}
