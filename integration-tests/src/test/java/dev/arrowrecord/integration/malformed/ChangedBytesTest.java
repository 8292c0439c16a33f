package dev.arrowrecord.integration.malformed;

import static org.assertj.core.api.Assertions.fail;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A changed byte gives other values, or is refused, and does nothing else. */
class ChangedBytesTest {
  // One for each byte, in turn. Three of them: four would always hit the same byte of an integer.
  private static final IntUnaryOperator[] CHANGES = {
    value -> 0, value -> value ^ 0x80, value -> value - 1
  };
  private static final int FILE_HEADER = 8;

  @Test
  void inAStreamGiveOtherValuesOrAreRefused() throws IOException {
    byte[] stream = AllTypesArrow.toBytes(AllTypesSamples.mixed(4));

    changeEveryByte(stream, Reading.STREAM_IN_MEMORY);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void inACompressedStreamGiveOtherValuesOrAreRefused(Compression compression) throws IOException {
    WriteOptions options = WriteOptions.defaults().withCompression(compression);
    byte[] stream = AllTypesArrow.toBytes(AllTypesSamples.mixed(40), options);

    changeEveryByte(stream, Reading.STREAM_IN_MEMORY);
  }

  @Test
  void inAFileGiveOtherValuesOrAreRefused() throws IOException {
    changeEveryByte(file(), Reading.FILE_IN_MEMORY);
  }

  @Test
  void inGreatNumberGiveOtherValuesOrAreRefused() throws IOException {
    byte[] file = file();
    Random random = new Random(20261);
    for (int round = 0; round < 1_000; round++) {
      byte[] changed = file.clone();
      for (int i = random.nextInt(30); i >= 0; i--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      read(Reading.FILE_IN_MEMORY, changed, "round " + round);
      byte[] asStream = Arrays.copyOfRange(changed, FILE_HEADER, changed.length);
      read(Reading.STREAM_IN_MEMORY, asStream, "round " + round);
    }
  }

  private static void changeEveryByte(byte[] bytes, Reading reading) throws IOException {
    for (int i = 0; i < bytes.length; i++) {
      byte before = bytes[i];
      bytes[i] = (byte) CHANGES[i % CHANGES.length].applyAsInt(before);
      read(reading, bytes, "byte " + i + ": " + before + " changed to " + bytes[i]);
      bytes[i] = before;
    }
  }

  private static void read(Reading reading, byte[] bytes, String what) throws IOException {
    try {
      reading.refusesOrReads(bytes);
    } catch (RuntimeException | Error e) {
      fail(what, e);
    }
  }

  private static byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<AllTypes> writer = AllTypesArrow.newFile(Channels.newChannel(out))) {
      writer.writeAll(AllTypesSamples.mixed(4));
    }
    return out.toByteArray();
  }
}
