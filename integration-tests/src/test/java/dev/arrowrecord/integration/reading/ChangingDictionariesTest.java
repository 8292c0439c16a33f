package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.dictionary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.fixtures.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.ipc.WriteChannel;
import org.apache.arrow.vector.ipc.message.ArrowDictionaryBatch;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.arrow.vector.util.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a stream, a dictionary may be replaced or grow between batches. */
class ChangingDictionariesTest {
  @ArrowRecord
  record Order(Side side) {}

  private static final int OURS = 0;
  private static final int UNKNOWN = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WriteChannel out = new WriteChannel(Channels.newChannel(bytes));
  private BufferAllocator allocator;

  @BeforeEach
  void beginStream() throws IOException {
    allocator = new RootAllocator();
    MessageSerializer.serialize(
        out,
        new Schema(
            List.of(dictionary("unknown", true, UNKNOWN, 8), dictionary("side", true, OURS, 8))));
  }

  @AfterEach
  void closeAllocator() {
    allocator.close();
  }

  @Test
  void areReplacedForTheBatchesThatFollow() throws IOException {
    writeDictionary(UNKNOWN, false, "x");
    writeDictionary(OURS, false, "SELL", "BUY");
    writeBatch(0, 0);
    writeDictionary(OURS, false, "HOLD");
    writeBatch(0, 0);

    try (var reader = ChangingDictionariesTest_OrderArrow.openStream(stream())) {
      var batches = reader.iterator();
      var first = batches.next();
      var second = batches.next();

      assertThat(second.get(0)).isEqualTo(new Order(Side.HOLD));
      assertThat(first.get(0)).isEqualTo(new Order(Side.SELL));
    }
  }

  @Test
  void ofFieldsWeDoNotHaveMayGrow() throws IOException {
    writeDictionary(UNKNOWN, false, "x");
    writeDictionary(OURS, false, "SELL", "BUY");
    writeBatch(0, 1);
    writeDictionary(UNKNOWN, true, "y");
    writeBatch(1, 0);

    try (var reader = ChangingDictionariesTest_OrderArrow.openStream(stream())) {
      assertThat(reader.readAll()).containsExactly(new Order(Side.BUY), new Order(Side.SELL));
    }
  }

  private void writeDictionary(long id, boolean delta, String... values) throws IOException {
    try (VarCharVector vector = new VarCharVector("values", allocator)) {
      for (int i = 0; i < values.length; i++) {
        vector.setSafe(i, new Text(values[i]));
      }
      vector.setValueCount(values.length);
      try (ArrowDictionaryBatch batch =
          new ArrowDictionaryBatch(id, unload(values.length, vector), delta)) {
        MessageSerializer.serialize(out, batch);
      }
    }
  }

  private void writeBatch(int unknown, int ours) throws IOException {
    try (TinyIntVector first = index(unknown);
        TinyIntVector second = index(ours);
        ArrowRecordBatch batch = unload(1, first, second)) {
      MessageSerializer.serialize(out, batch);
    }
  }

  private TinyIntVector index(int index) {
    TinyIntVector vector = new TinyIntVector("index", allocator);
    vector.setSafe(0, index);
    vector.setValueCount(1);
    return vector;
  }

  private static ArrowRecordBatch unload(int rows, FieldVector... vectors) {
    VectorSchemaRoot root = new VectorSchemaRoot(List.of(vectors));
    root.setRowCount(rows);
    return new VectorUnloader(root).getRecordBatch();
  }

  private ByteBuffer stream() {
    return ByteBuffer.wrap(bytes.toByteArray());
  }
}
