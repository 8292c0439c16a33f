package dev.arrowrecord.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.CompressionType;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.IpcMessage.RecordBatchMessage;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two required columns of one long each, whose buffers are stored as they are. */
class CompressedBatchTest {
  private static final int PREFIX = 8;
  private static final int STORED = 16;
  private static final long NOT_COMPRESSED = -1;
  private static final int ZEROS = 1 << 16;
  private static final Field FIRST = Field.required("first", ArrowType.INT64);
  private static final Field SECOND = Field.required("second", ArrowType.INT64);

  @ParameterizedTest
  @EnumSource
  void givesBuffersAsTheyWere(CompressionType type) throws ArrowFormatException {
    Column columns = read(type, STORED, NOT_COMPRESSED, FIRST, SECOND);

    assertThat(columns.child(0).values().getLong(0)).isEqualTo(11);
    assertThat(columns.child(1).values().getLong(0)).isEqualTo(22);
    assertThat(columns.child(1).values().limit()).isEqualTo(Long.BYTES);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhichBufferIsCorrupt(CompressionType type) {
    assertThatThrownBy(() -> read(type, STORED, 8, FIRST, SECOND))
        .isInstanceOf(ArrowFormatException.class)
        .hasMessageStartingWith("Malformed record batch: compressed buffer 3: ")
        .hasMessageEndingWith(" (at byte 77)");
  }

  @ParameterizedTest
  @EnumSource
  void leavesBuffersAloneThatNobodyNeeds(CompressionType type) throws ArrowFormatException {
    assertThat(read(type, STORED, 8, FIRST).child(0).values().getLong(0)).isEqualTo(11);
  }

  @ParameterizedTest
  @EnumSource
  void refusesBuffersThatOverlap(CompressionType type) {
    assertThatThrownBy(() -> read(type, 0, NOT_COMPRESSED, FIRST, SECOND))
        .isInstanceOf(ArrowFormatException.class)
        .hasMessageContaining("expected compressed buffers that do not overlap");
  }

  @ParameterizedTest
  @EnumSource(CompressionType.class)
  void refusesMoreBytesThanMemoryHasRoomFor(CompressionType type) throws IOException {
    RecordBatchMessage batch = message(compressed(type));
    ByteBuffer body = body(compressed(type));
    DecodedSchema schema = new DecodedSchema(Schema.of(FIRST), List.of());

    assertThat(RecordDecoder.ofAll(schema, ZEROS).decode(batch, Body.of(body), 77).length())
        .isEqualTo(ZEROS / Long.BYTES);
    assertThatThrownBy(
            () -> RecordDecoder.ofAll(schema, ZEROS - 1).decode(batch, Body.of(body), 77))
        .isInstanceOf(ArrowFormatException.class)
        .hasMessage(
            "Beyond a limit of this library: this record batch has at least "
                + ZEROS
                + " bytes when decompressed; expected at most "
                + (ZEROS - 1)
                + ", a quarter of the memory that Java has: give it more (-Xmx), or read fewer"
                + " columns, or write smaller batches (withBatchBytes or withBatchRows of"
                + " WriteOptions) (at byte 77)");
  }

  @Test
  void countsDictionariesThatAreKept() {
    assertThat(RestoredRoom.ofDictionary(1_000, 600).has(400)).isTrue();
    assertThat(RestoredRoom.ofDictionary(1_000, 600).has(401)).isFalse();
    assertThat(RestoredRoom.ofDictionary(1_000, 600).problem(401))
        .contains(
            "this dictionary batch has at least 401 bytes when decompressed, and dictionaries before"
                + " it 600; expected at most 1000, ")
        .endsWith(", or write fewer or shorter values as dictionaries");
  }

  /** A batch of one column, whose numbers are all zero. */
  private static byte[] compressed(CompressionType type) throws IOException {
    BatchType batches = new BatchType(Schema.of(FIRST), new BodyFormat(8, type));
    EncodedBatch batch = batches.newBatch();
    batch.begin(ZEROS / Long.BYTES);
    batch.node(ZEROS / Long.BYTES, 0);
    batch.buffer(new byte[0], 0);
    batch.buffer(new byte[ZEROS], ZEROS);
    MemorySink sink = new MemorySink(64);
    batch.writeTo(sink);
    return sink.toByteArray();
  }

  private static RecordBatchMessage message(byte[] encapsulated) throws ArrowFormatException {
    int length = ByteBuffer.wrap(encapsulated).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
    return (RecordBatchMessage)
        MessageDecoder.decode(ByteBuffer.wrap(encapsulated, PREFIX, length), -1);
  }

  private static ByteBuffer body(byte[] encapsulated) {
    int start = PREFIX + ByteBuffer.wrap(encapsulated).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
    return ByteBuffer.wrap(encapsulated, start, encapsulated.length - start)
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads the batch.
   *
   * @param second where the buffer of the second column begins; the body ends with it
   * @param secondLength the length that stands before it
   */
  private static Column read(CompressionType type, int second, long secondLength, Field... expected)
      throws ArrowFormatException {
    int bodyLength = second + STORED;
    RecordBatchTemplate template =
        RecordBatchTemplate.recordBatch(2, 4, 0, new BodyFormat(8, type));
    template.setLength(1);
    for (int column = 0; column < 2; column++) {
      template.setNode(column, 1, 0);
      template.setBuffer(2 * column, 0, 0);
      template.setBuffer(2 * column + 1, column * (long) second, STORED);
    }
    template.setBodyLength(bodyLength);
    byte[] message = template.bytes();
    RecordBatchMessage batch =
        (RecordBatchMessage)
            MessageDecoder.decode(ByteBuffer.wrap(message, PREFIX, message.length - PREFIX), -1);
    ByteBuffer body =
        ByteBuffer.allocate(bodyLength)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(0, NOT_COMPRESSED)
            .putLong(8, 11)
            .putLong(second, secondLength)
            .putLong(second + 8, 22);
    DecodedSchema actual = new DecodedSchema(Schema.of(FIRST, SECOND), List.of());
    return new RecordDecoder("Row", Schema.of(expected), Set::of, actual, false)
        .decode(batch, Body.of(body), 77);
  }
}
