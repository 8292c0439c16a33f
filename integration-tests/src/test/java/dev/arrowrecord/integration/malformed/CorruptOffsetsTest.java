package dev.arrowrecord.integration.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorruptOffsetsTest {
  @ArrowRecord
  record Offsets(String text, byte[] bytes, List<Integer> list, Map<Integer, Integer> map) {}

  private static final int END_OF_STREAM = 8;
  private static final List<Offsets> RECORDS =
      List.of(
          new Offsets("abc", new byte[] {1, 2, 3}, List.of(1, 2, 3), Map.of(1, 2)),
          new Offsets("de", new byte[] {4, 5}, List.of(4, 5), Map.of(3, 4)),
          new Offsets("f", new byte[] {6}, List.of(6), Map.of(5, 6)));

  /** The buffers with offsets are the 2nd, 5th, 8th and 12th of the batch. */
  @ParameterizedTest
  @CsvSource({"1, text", "4, bytes", "7, list", "11, map"})
  void areRefusedWhenTheSlotIsRead(int buffer, String column) throws IOException {
    for (int wrong : new int[] {-1, Integer.MIN_VALUE, 7, 1_000_000, Integer.MAX_VALUE}) {
      byte[] stream = withOffset(buffer, 1, wrong);

      assertThatExceptionOfType(ArrowFormatException.class)
          .isThrownBy(() -> CorruptOffsetsTest_OffsetsArrow.fromBytes(stream))
          .withMessageContaining(column)
          .withMessageContaining("offsets");
    }
  }

  @ParameterizedTest
  @CsvSource({"1, text", "4, bytes", "7, list", "11, map"})
  void doNotMatterToOtherSlots(int buffer, String column) throws IOException {
    byte[] stream = withOffset(buffer, 3, Integer.MAX_VALUE);

    try (var reader = CorruptOffsetsTest_OffsetsArrow.openStream(ByteBuffer.wrap(stream))) {
      var batch = reader.iterator().next();

      assertThat(batch.get(1).text()).isEqualTo("de");
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> batch.get(2))
          .withCauseInstanceOf(ArrowFormatException.class)
          .withMessageContaining(column);
    }
  }

  @Test
  void areRefusedWhenColumnsAreScanned() throws IOException {
    byte[] stream = withOffset(7, 1, Integer.MAX_VALUE);

    try (var reader = CorruptOffsetsTest_OffsetsArrow.openStream(ByteBuffer.wrap(stream))) {
      var list = reader.iterator().next().list();

      assertThat(list.start(0)).isZero();
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> list.end(0))
          .withCauseInstanceOf(ArrowFormatException.class);
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.start(3));
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.end(-1));
    }
  }

  private static byte[] withOffset(int buffer, int index, int value) throws IOException {
    byte[] stream = CorruptOffsetsTest_OffsetsArrow.toBytes(RECORDS);
    Messages.Batch batch = Messages.batches(stream).get(0);
    int body = stream.length - END_OF_STREAM - batch.body().length;
    int offsets = body + (int) batch.metadata().buffers(buffer).offset();
    ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN).putInt(offsets + 4 * index, value);
    return stream;
  }
}
