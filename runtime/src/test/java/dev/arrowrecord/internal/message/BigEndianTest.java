package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.junit.jupiter.api.Test;

/** Data of a big-endian machine is converted when it is read. */
class BigEndianTest {
  @Test
  void isReadAsLittleEndian() throws IOException {
    assertReadAlike(SampleStreams.everyType(), "every type");
  }

  @Test
  void isReadAsLittleEndianIfUnaligned() throws IOException {
    assertReadAlike(SampleStreams.ofEveryType().aligned(1).stream(21, 0, 13), "every type");
  }

  @Test
  void ofEveryGoldenStreamIsReadAsLittleEndian() throws IOException {
    for (Path path : Golden.plainStreams()) {
      assertReadAlike(Files.readAllBytes(path), path.toString());
    }
  }

  @Test
  void makesTheNumbersThatWereMeant() throws IOException {
    byte[] stream =
        SampleStreams.of(
            Field.required("int", ArrowType.INT32),
            Field.required("decimal", ArrowType.decimal128(38, 0)),
            Field.required("interval", ArrowType.INTERVAL_MONTH_DAY_NANO))
            .stream(1);
    ForeignStream foreign = BigEndianStream.of(ForeignStream.of(stream));
    ByteBuffer body = ByteBuffer.wrap(foreign.messages().get(1).body());
    body.putInt(0, 0x01020304).putLong(8, -1).putLong(16, -2);
    body.putInt(24, 12).putInt(28, 31).putLong(32, 1_000_000_007L);

    var batch = DecodedColumns.columns(foreign.stream(Prefix.MARKER_AND_LENGTH)).get(0);

    assertThat(batch.child(0).values().getInt(0)).isEqualTo(0x01020304);
    assertThat(batch.child(1).values().getLong(0)).isEqualTo(-2);
    assertThat(batch.child(1).values().getLong(8)).isEqualTo(-1);
    assertThat(batch.child(2).values().getInt(0)).isEqualTo(12);
    assertThat(batch.child(2).values().getInt(4)).isEqualTo(31);
    assertThat(batch.child(2).values().getLong(8)).isEqualTo(1_000_000_007L);
  }

  @Test
  void doesNotGrowBeyondTheBytesItComesFrom() throws IOException {
    Field[] fields = new Field[100];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Field.required("f" + i, ArrowType.INT64);
    }
    byte[] stream =
        BigEndianStream.of(SampleStreams.of(fields).messages(1_000))
            .with(BigEndianTest::withHalfTheBody)
            .stream(Prefix.MARKER_AND_LENGTH);

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> DecodedColumns.ofStream(stream))
        .withMessageContaining("column f50: expected big-endian buffers that do not overlap");
  }

  /** All buffers at the start of the body, which has room for half of them. */
  private static OneMessage withHalfTheBody(OneMessage message) {
    if (message.headerType() != MessageHeader.RecordBatch) {
      return message;
    }
    byte[] body = Arrays.copyOf(message.body(), message.body().length / 2);
    FlatBytes metadata = new FlatBytes(message.metadata());
    metadata.putLong(metadata.field(metadata.root(), 3), body.length);
    int firstBuffer = metadata.target(metadata.header(), 2) + Integer.BYTES;
    for (int i = 0; i < 200; i++) {
      metadata.putLong(firstBuffer + 16 * i, 0);
    }
    return new OneMessage(message.metadata(), body);
  }

  private static void assertReadAlike(byte[] littleEndian, String what) throws IOException {
    ForeignStream bigEndian = BigEndianStream.of(ForeignStream.of(littleEndian));
    byte[] stream = bigEndian.stream(Prefix.MARKER_AND_LENGTH);

    assertThat(stream).as(what).isNotEqualTo(littleEndian);
    assertThat(DecodedColumns.ofStream(stream))
        .as(what)
        .isEqualTo(DecodedColumns.ofStream(littleEndian));
    assertThat(DecodedColumns.ofFile(bigEndian.file(Prefix.LENGTH_ALONE, MetadataVersion.V5)))
        .as(what)
        .isEqualTo(DecodedColumns.ofStream(littleEndian));
  }
}
