package dev.arrowrecord.integration.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.integration.fixtures.Alternatives;
import dev.arrowrecord.integration.fixtures.AlternativesArrow;
import dev.arrowrecord.integration.fixtures.AlternativesSamples;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The types that have to be asked for: a changed or missing byte is refused, or changes values. */
class ChangedAlternativesTest {
  // One for each byte, in turn. Three of them: four would always hit the same byte of an integer.
  private static final IntUnaryOperator[] CHANGES = {
    value -> 0, value -> value ^ 0x80, value -> value - 1
  };
  private static final int FILE_HEADER = 8;
  private static final List<Alternatives> RECORDS =
      List.of(
          AlternativesSamples.full(), AlternativesSamples.nothing(), AlternativesSamples.other());

  @Test
  void changedBytesOfAStreamGiveOtherValuesOrAreRefused() throws IOException {
    changeEveryByte(AlternativesArrow.toBytes(RECORDS), Reading.STREAM_IN_MEMORY);
  }

  @Test
  void changedBytesOfAFileGiveOtherValuesOrAreRefused() throws IOException {
    changeEveryByte(file(), Reading.FILE_IN_MEMORY);
  }

  @Test
  void manyChangedBytesGiveOtherValuesOrAreRefused() throws IOException {
    byte[] file = file();
    Random random = new Random(20262);
    List<Throwable> failures = new ArrayList<>();
    for (int round = 0; round < 1_000; round++) {
      byte[] changed = file.clone();
      for (int i = random.nextInt(30); i >= 0; i--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      read(Reading.FILE_IN_MEMORY, changed, "round " + round, failures);
      byte[] asStream = Arrays.copyOfRange(changed, FILE_HEADER, changed.length);
      read(Reading.STREAM_IN_MEMORY, asStream, "round " + round, failures);
    }
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"STREAM", "STREAM_IN_MEMORY"})
  void truncatedStreamsAreRefusedOrHaveAllOfTheirBatch(Reading reading) throws IOException {
    byte[] stream = AlternativesArrow.toBytes(RECORDS);
    int withoutEnd = stream.length - 8;

    for (int length = 0; length < stream.length; length++) {
      Optional<List<Alternatives>> read =
          reading.refusesOrReadsAlternatives(Arrays.copyOf(stream, length));

      if (length == withoutEnd) {
        assertThat(read).isPresent();
        assertThat(read.get()).usingRecursiveFieldByFieldElementComparator().isEqualTo(RECORDS);
      } else if (read.isPresent()) {
        // Between the schema and a dictionary, or two of them.
        assertThat(read.get()).isEmpty();
        assertThat(length).isLessThan(withoutEnd);
      }
    }
  }

  @Test
  void truncatedFilesAreAlwaysRefused() throws IOException {
    byte[] file = file();

    for (int length = 0; length < file.length; length++) {
      byte[] truncated = Arrays.copyOf(file, length);
      assertThatExceptionOfType(ArrowFormatException.class)
          .isThrownBy(() -> Reading.FILE_IN_MEMORY.alternatives(truncated));
    }
  }

  private static void changeEveryByte(byte[] bytes, Reading reading) {
    List<Throwable> failures = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      byte before = bytes[i];
      bytes[i] = (byte) CHANGES[i % CHANGES.length].applyAsInt(before);
      read(reading, bytes, "byte " + i + ": " + before + " changed to " + bytes[i], failures);
      bytes[i] = before;
    }
    assertThat(failures).isEmpty();
  }

  private static void read(Reading reading, byte[] bytes, String what, List<Throwable> failures) {
    try {
      reading.refusesOrReadsAlternatives(bytes);
    } catch (IOException | RuntimeException | Error e) {
      failures.add(new AssertionError(what, e));
    }
  }

  private static byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Alternatives> writer = AlternativesArrow.newFile(Channels.newChannel(out))) {
      writer.writeAll(RECORDS);
    }
    return out.toByteArray();
  }
}
