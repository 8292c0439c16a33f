package dev.arrowrecord.internal.column;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ColumnCheckTest {
  private static final int VIEWS = 20_000;
  private static final byte[] LONG_TEXT = "äöü, longer than twelve bytes".getBytes(UTF_8);

  @Test
  @Timeout(10)
  void looksOnceAtBytesThatManyViewsShare() {
    byte[] text = "é".repeat(2_000_000).getBytes(UTF_8);
    byte[] bytes = text.clone();
    bytes[bytes.length / 2] = (byte) 0xFF;
    ByteBuffer views = views(VIEWS);
    for (int i = 0; i < VIEWS; i++) {
      view(views, text.length - 2 * i, text, 2 * i);
    }

    assertThatCode(() -> ColumnCheck.check(column(ArrowType.UTF8_VIEW, views, text)))
        .doesNotThrowAnyException();
    assertThatCode(() -> ColumnCheck.check(column(ArrowType.BINARY_VIEW, views, bytes)))
        .doesNotThrowAnyException();
    assertRefused(column(ArrowType.UTF8_VIEW, views, bytes), "slot 0: expected valid UTF-8");
  }

  @Test
  void refusesAViewThatCutsACharacter() {
    ByteBuffer views = views(2);
    view(views, 14, LONG_TEXT, 2);
    view(views, 14, LONG_TEXT, 1);

    assertRefused(column(ArrowType.UTF8_VIEW, views, LONG_TEXT), "slot 1: expected valid UTF-8");
  }

  @Test
  void refusesAShortViewThatIsNoText() {
    ByteBuffer views = views(2);
    views.putInt(2).put((byte) 'o').put((byte) 'k').position(16);
    views.putInt(1).put((byte) 0xFF);

    assertRefused(column(ArrowType.UTF8_VIEW, views, LONG_TEXT), "slot 1: expected valid UTF-8");
    assertThatCode(() -> ColumnCheck.check(column(ArrowType.BINARY_VIEW, views, LONG_TEXT)))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesViewsOfWhatIsNotThere() {
    assertRefused(oneView(20, 0, 13), "slot 0: expected 20 bytes within a data buffer of 32");
    assertRefused(oneView(20, 1, 0), "slot 0: expected a data buffer below 1, but found 1");
    assertRefused(oneView(-1, 0, 0), "slot 0: expected a length of at least 0, but found -1");
    assertRefused(oneView(20, 0, 2), "slot 0: expected a view to begin as its value does");
  }

  /** What is there is not read, but not so in a column of offsets. */
  @Test
  void looksAtNoViewThatIsNull() {
    ByteBuffer views = views(1).putInt(-1);

    assertThatCode(
            () ->
                ColumnCheck.check(
                    column(
                        ArrowType.UTF8_VIEW,
                        1,
                        Map.of(BufferKind.VALIDITY, new byte[1], BufferKind.VIEWS, views.array()),
                        List.of())))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesOffsetsThatGoBackWhereASlotIsNull() {
    ByteBuffer offsets = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    offsets.putInt(0).putInt(LONG_TEXT.length).putInt(0);

    assertRefused(
        column(
            ArrowType.UTF8,
            2,
            Map.of(
                BufferKind.VALIDITY,
                new byte[] {1},
                BufferKind.OFFSETS,
                offsets.array(),
                BufferKind.DATA,
                LONG_TEXT),
            List.of()),
        "slot 1: expected offsets in ascending order");
  }

  private static Column oneView(int length, int buffer, int offset) {
    ByteBuffer views = views(1);
    views.putInt(length).put(LONG_TEXT, 0, 4).putInt(buffer).putInt(offset);
    return column(ArrowType.BINARY_VIEW, views, LONG_TEXT);
  }

  private static ByteBuffer views(int count) {
    return ByteBuffer.allocate(count * 16).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void view(ByteBuffer views, int length, byte[] data, int offset) {
    views.putInt(length).put(data, offset, 4).putInt(0).putInt(offset);
  }

  private static Column column(ArrowType type, ByteBuffer views, byte[] data) {
    return column(type, views.limit() / 16, Map.of(BufferKind.VIEWS, views.array()), List.of(data));
  }

  private static Column column(
      ArrowType type, int length, Map<BufferKind, byte[]> buffers, List<byte[]> data) {
    return new MadeColumn(
        "c", Field.nullable("c", type), length, new EnumMap<>(buffers), data, null, List.of());
  }

  private static void assertRefused(Column column, String problem) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ColumnCheck.check(column))
        .withCauseInstanceOf(ArrowFormatException.class)
        .withMessageContaining(problem);
  }
}
