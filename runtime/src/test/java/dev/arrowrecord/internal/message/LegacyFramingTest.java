package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.StreamSource;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.junit.jupiter.api.Test;

/** Messages without a continuation marker, as they were before version 0.15 of the format. */
class LegacyFramingTest {
  @Test
  void isReadLikeTheOther() throws IOException {
    byte[] modern = SampleStreams.everyType();
    ForeignStream foreign = ForeignStream.of(modern);

    assertThat(DecodedColumns.ofStream(foreign.stream(Prefix.LENGTH_ALONE)))
        .isEqualTo(DecodedColumns.ofStream(modern))
        .hasSize(2);
    assertThat(DecodedColumns.ofStream(foreign.streamWithoutEnd(Prefix.LENGTH_ALONE)))
        .isEqualTo(DecodedColumns.ofStream(modern));
    assertThat(DecodedColumns.ofFile(foreign.file(Prefix.LENGTH_ALONE, MetadataVersion.V5)))
        .isEqualTo(DecodedColumns.ofStream(modern));
  }

  @Test
  void ofEveryGoldenStreamIsReadLikeTheOther() throws IOException {
    for (Path path : Golden.plainStreams()) {
      byte[] golden = Files.readAllBytes(path);
      ForeignStream foreign = ForeignStream.of(golden);

      assertThat(DecodedColumns.ofStream(foreign.stream(Prefix.LENGTH_ALONE)))
          .as("%s", path)
          .isEqualTo(DecodedColumns.ofStream(golden));
    }
  }

  @Test
  void isNotReadBeyondItsEnd() throws IOException {
    byte[] stream = ForeignStream.of(SampleStreams.numbers()).stream(Prefix.LENGTH_ALONE);
    ByteArrayInputStream twice = new ByteArrayInputStream(concat(stream, stream));

    for (int i = 0; i < 2; i++) {
      StreamReader reader = new StreamReader(new StreamSource(twice));
      reader.readSchema();
      assertThat(reader.next()).isNotNull();
      assertThat(reader.next()).isNull();
      assertThat(reader.next()).isNull();
    }
    assertThat(twice.available()).isZero();
  }

  @Test
  void cannotBeginInTheMiddleOfAStream() throws IOException {
    ForeignStream foreign = ForeignStream.of(SampleStreams.numbers());
    byte[] modern = foreign.stream(Prefix.MARKER_AND_LENGTH);
    byte[] legacy = foreign.stream(Prefix.LENGTH_ALONE);
    int second = ByteBuffer.wrap(modern).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(4) + 8;

    assertRefused(
        concat(Arrays.copyOf(modern, second), Arrays.copyOfRange(legacy, second, legacy.length)),
        "Expected an Arrow message, which begins with FFFFFFFF, but found ",
        second);
    assertRefused(
        concat(Arrays.copyOf(legacy, second), Arrays.copyOfRange(modern, second, modern.length)),
        "Expected the length of a message's metadata, as the message before it begins with one"
            + " and without FFFFFFFF, but found FFFFFFFF",
        second);
  }

  @Test
  void isNotSeenInWhatIsNoArrowAtAll() {
    String begin = "Expected an Arrow message, which begins with FFFFFFFF, but found ";
    assertRefused(new byte[64], begin + "00000000", 0);
    assertRefused(
        new byte[] {'P', 'A', 'R', '1', 0, 0}, begin + "50415231, as a Parquet file begins", 0);
    assertRefused(
        new byte[] {'F', 'E', 'A', '1'}, begin + "46454131, as a file of Feather V1 begins", 0);
    assertRefused(
        new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0},
        begin + "28B52FFD, as data compressed by Zstandard begins; decompress it first",
        0);
    assertRefused(
        new byte[] {4, 0x22, 0x4D, 0x18, 0, 0}, begin + "04224D18, as an LZ4 frame begins", 0);
    assertRefused(
        new byte[] {'P', 'K', 3, 4, 0, 0}, begin + "504B0304, as a ZIP archive begins", 0);
    assertRefused(new byte[] {-2, -1, -1, -1, 8, 0, 0, 0}, begin + "FEFFFFFF", 0);
    assertRefused(
        new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3, 4},
        begin + "1F8B0800, as data compressed by gzip begins; decompress it first (at byte 0)",
        0);
    assertRefused(
        new byte[] {16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        begin + "10000000; read as the length of its metadata",
        0);
  }

  @Test
  void isRefusedWhereverItIsTruncated() throws IOException {
    byte[] stream = ForeignStream.of(SampleStreams.numbers()).streamWithoutEnd(Prefix.LENGTH_ALONE);
    int whole = 0;
    for (int length = 0; length < stream.length; length++) {
      try {
        DecodedColumns.ofStream(Arrays.copyOf(stream, length));
        whole++;
      } catch (ArrowFormatException e) {
        assertThat(e).hasMessageMatching("(?s).*([Tt]runcated|found nothing).*");
      }
    }
    // Where the schema ends, and the batch does not begin, a stream may end.
    assertThat(whole).isEqualTo(1);
  }

  private static void assertRefused(byte[] stream, String reason, long byteOffset) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(
            () -> {
              StreamReader reader = new StreamReader(new BufferSource(ByteBuffer.wrap(stream), 0));
              reader.readSchema();
              reader.next();
            })
        .withMessageContaining(reason)
        .satisfies(e -> assertThat(e.byteOffset()).isEqualTo(byteOffset));
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
