package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.fail;

import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.junit.jupiter.api.Test;

/** Whatever the bytes of old and foreign data, the outcome is columns or an exception of ours. */
class HostileForeignDataTest {
  private static final IntUnaryOperator[] CHANGES = {
    value -> 0, value -> value ^ 0x80, value -> value - 1
  };
  // Every third byte, each with another change: in turn, they hit every byte of an integer.
  private static final int STRIDE = 3;

  private final ForeignStream old =
      SampleStreams.ofEveryType().ofVersion(MetadataVersion.V4).withNullUnions().messages(3);
  private final ForeignStream bigEndian =
      BigEndianStream.of(SampleStreams.ofEveryType().messages(3));

  private interface Reading {
    Object read(byte[] bytes) throws Exception;
  }

  @Test
  void changedInAnOldStream() {
    changeBytes(old.stream(Prefix.LENGTH_ALONE), DecodedColumns::columns);
  }

  @Test
  void changedInAnOldFile() {
    changeBytes(old.file(Prefix.LENGTH_ALONE, MetadataVersion.V4), DecodedColumns::ofFile);
  }

  @Test
  void changedInABigEndianStream() {
    changeBytes(bigEndian.stream(Prefix.MARKER_AND_LENGTH), DecodedColumns::columns);
  }

  @Test
  void truncated() {
    byte[] stream = old.stream(Prefix.LENGTH_ALONE);
    byte[] file = bigEndian.file(Prefix.MARKER_AND_LENGTH, MetadataVersion.V5);
    for (int length = 0; length < stream.length; length += 2 * STRIDE) {
      attempt(DecodedColumns::columns, Arrays.copyOf(stream, length), "stream of " + length);
    }
    for (int length = 0; length < file.length; length += 2 * STRIDE) {
      attempt(DecodedColumns::ofFile, Arrays.copyOf(file, length), "file of " + length);
    }
  }

  private static void changeBytes(byte[] bytes, Reading reading) {
    for (int i = 0; i < bytes.length; i += STRIDE) {
      byte before = bytes[i];
      bytes[i] = (byte) CHANGES[i / STRIDE % CHANGES.length].applyAsInt(before);
      attempt(reading, bytes, "byte " + i + ": " + before + " changed to " + bytes[i]);
      bytes[i] = before;
    }
  }

  private static void attempt(Reading reading, byte[] bytes, String what) {
    try {
      reading.read(bytes);
    } catch (ArrowFormatException e) {
      if (e.byteOffset() < 0) {
        fail(what + " has no place", e);
      }
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      fail(what, e);
    }
  }
}
