package dev.arrowrecord.internal.column;

import static dev.arrowrecord.internal.column.ColumnBytes.assertMalformed;
import static dev.arrowrecord.internal.column.ColumnBytes.bits;
import static dev.arrowrecord.internal.column.ColumnBytes.bytes;
import static dev.arrowrecord.internal.column.ColumnBytes.copy;
import static dev.arrowrecord.internal.column.ColumnBytes.hex;
import static dev.arrowrecord.internal.column.ColumnBytes.ints;
import static dev.arrowrecord.internal.column.ColumnBytes.longs;
import static dev.arrowrecord.internal.column.ColumnBytes.ofInts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Copies of columns without children, whole, in part, and joined. */
final class CopiedScalarsTest {
  private static final Field TEXT = Field.nullable("f", ArrowType.UTF8);
  private static final Field VIEW = Field.nullable("f", ArrowType.UTF8_VIEW);
  private static final String LONG = "longer than the twelve bytes of a view";

  private static MadeColumn numbers() {
    return ColumnBytes.of(Field.nullable("f", ArrowType.INT32), 3)
        .valid("101")
        .with(BufferKind.DATA, ints(4, 99, 6))
        .column();
  }

  private static MadeColumn text() {
    return ColumnBytes.of(TEXT, 4)
        .valid("1101")
        .with(BufferKind.OFFSETS, ints(1, 3, 3, 5, 6))
        .with(BufferKind.DATA, "-abXXcd".getBytes(UTF_8))
        .column();
  }

  /** An inline value, two long ones in different buffers, and a null with a view that is none. */
  private static MadeColumn views() {
    byte[] first = ("-" + LONG).getBytes(UTF_8);
    byte[] second = (LONG + "!").getBytes(UTF_8);
    return ColumnBytes.of(VIEW, 4)
        .valid("1101")
        .with(BufferKind.VIEWS, joined(inline("abc"), view(0, 1), ints(-1, -1, -1, -1), view(1, 0)))
        .withDataBuffers(first, second)
        .column();
  }

  private static byte[] view(int buffer, int offset) {
    return joined(ints(LONG.length()), "long".getBytes(UTF_8), ints(buffer, offset));
  }

  private static byte[] inline(String text) {
    return Arrays.copyOf(joined(ints(text.length()), text.getBytes(UTF_8)), 16);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void numbersOfSeveralColumnsFollowEachOtherAndNullsAreZero() {
    assertThat(copy(new ColumnSlice(ofInts("f", 1, 2, 3), 1, 3), ColumnSlice.of(numbers())))
        .containsExactly("node 5 nulls 1", hex(bits("11101")), hex(ints(2, 3, 4, 0, 6)));
  }

  @Test
  void validityIsAbsentIfNoNullIsCopied() {
    assertThat(copy(new ColumnSlice(numbers(), 2, 3), new ColumnSlice(numbers(), 0, 1)))
        .containsExactly("node 2 nulls 0", "", hex(ints(6, 4)));
  }

  @Test
  void bitsAreCopiedFromAndToAnyPlaceInAByte() {
    MadeColumn flags =
        ColumnBytes.of(Field.nullable("f", ArrowType.BOOL), 18)
            .valid("111111110111111111")
            .with(BufferKind.DATA, bits("101010101110000111"))
            .column();

    assertThat(copy(new ColumnSlice(flags, 8, 18)))
        .containsExactly("node 10 nulls 1", hex(bits("0111111111")), hex(bits("0110000111")));
    assertThat(copy(new ColumnSlice(flags, 3, 5), new ColumnSlice(flags, 7, 18)))
        .containsExactly("node 13 nulls 1", hex(bits("1110111111111")), hex(bits("0100110000111")));
  }

  @Test
  void columnWithoutSlotsHasNodeAndEmptyBuffers() {
    MadeColumn none = MadeColumn.empty(numbers().field());

    assertThat(copy(ColumnSlice.of(none))).containsExactly("node 0 nulls 0", "", "");
    assertThat(copy(ColumnSlice.of(none), new ColumnSlice(numbers(), 1, 1)))
        .containsExactly("node 0 nulls 0", "", "");
  }

  @Test
  void nullsHaveNoBytes() {
    MadeColumn nulls = ColumnBytes.of(Field.nullable("f", ArrowType.NULL), 5).column();

    assertThat(nulls.isNull(4)).isTrue();
    assertThat(copy(new ColumnSlice(nulls, 1, 3), ColumnSlice.of(nulls)))
        .containsExactly("node 7 nulls 7");
  }

  @Test
  void offsetsBeginAtZeroAndGoOn() {
    assertThat(copy(new ColumnSlice(text(), 0, 2), new ColumnSlice(text(), 2, 4)))
        .containsExactly(
            "node 4 nulls 1",
            hex(bits("1101")),
            hex(ints(0, 2, 2, 4, 5)),
            hex("abXXc".getBytes(UTF_8)));
  }

  @Test
  void largeOffsetsStayLarge() {
    MadeColumn large =
        ColumnBytes.of(Field.nullable("f", ArrowType.LARGE_BINARY), 2)
            .with(BufferKind.OFFSETS, longs(1, 3, 4))
            .with(BufferKind.DATA, bytes(9, 1, 2, 3))
            .column();

    assertThat(copy(new ColumnSlice(large, 1, 2), ColumnSlice.of(large)))
        .containsExactly("node 3 nulls 0", "", hex(longs(0, 1, 3, 4)), hex(bytes(3, 1, 2, 3)));
  }

  @Test
  void oneOffsetIsThereEvenWhereTheSourceHasNone() {
    assertThat(copy(ColumnSlice.of(MadeColumn.empty(TEXT))))
        .containsExactly("node 0 nulls 0", "", hex(ints(0)), "");
    assertThat(copy(ColumnSlice.of(MadeColumn.empty(TEXT)), new ColumnSlice(text(), 3, 4)))
        .containsExactly("node 1 nulls 0", "", hex(ints(0, 1)), hex("c".getBytes(UTF_8)));
  }

  @Test
  void offsetsThatDescendOrLeadNowhereAreMalformed() {
    int[][] wrong = {{0, 2, 1}, {-1, 2, 3}, {0, 2, 4}};
    int[] slots = {1, 0, 1};
    for (int i = 0; i < wrong.length; i++) {
      MadeColumn column =
          ColumnBytes.of(TEXT, 2)
              .with(BufferKind.OFFSETS, ints(wrong[i]))
              .with(BufferKind.DATA, bytes(65, 66, 67))
              .column();
      assertMalformed(column, slots[i], "an offset from");
    }
  }

  @Test
  void viewsReferToOneBufferOfTheBytesTheyNeed() {
    assertThat(copy(ColumnSlice.of(views())))
        .containsExactly(
            "node 4 nulls 1",
            hex(bits("1101")),
            hex(joined(inline("abc"), view(0, 0), new byte[16], view(0, LONG.length()))),
            hex((LONG + LONG).getBytes(UTF_8)));
    assertThat(copy(new ColumnSlice(views(), 3, 4), new ColumnSlice(views(), 0, 1)))
        .containsExactly(
            "node 2 nulls 0",
            "",
            hex(joined(view(0, 0), inline("abc"))),
            hex(LONG.getBytes(UTF_8)));
  }

  @Test
  void bytesThatViewsShareAreCopiedOnce() {
    byte[] data = (LONG + LONG).getBytes(UTF_8);
    MadeColumn shared =
        ColumnBytes.of(VIEW, 4)
            .with(
                BufferKind.VIEWS,
                joined(view(0, 0), inline("x"), view(1, LONG.length()), view(1, LONG.length())))
            .withDataBuffers(LONG.getBytes(UTF_8), data)
            .column();
    // As many bytes as there are: each is copied for its view.
    assertThat(copy(ColumnSlice.of(shared)))
        .element(3)
        .isEqualTo(hex((LONG + LONG + LONG).getBytes(UTF_8)));

    MadeColumn more =
        ColumnBytes.of(VIEW, 4)
            .with(BufferKind.VIEWS, joined(view(1, 0), inline("x"), view(1, 0), view(1, 0)))
            .withDataBuffers("-".getBytes(UTF_8), data)
            .column();
    assertThat(copy(ColumnSlice.of(more)))
        .containsExactly(
            "node 4 nulls 0",
            "",
            hex(joined(view(0, 1), inline("x"), view(0, 1), view(0, 1))),
            hex(("-" + LONG + LONG).getBytes(UTF_8)));
  }

  @Test
  void viewsThatLeadNowhereAreMalformed() {
    byte[] data = LONG.getBytes(UTF_8);
    byte[][] wrong = {joined(ints(-1, 0, 0, 0)), view(1, 0), view(-1, 0), view(0, 1), view(0, -1)};
    for (byte[] each : wrong) {
      for (int copies = 1; copies <= 3; copies += 2) {
        // With several good views before it, the data buffers are copied as they are.
        byte[] views = new byte[0];
        for (int i = 1; i < copies; i++) {
          views = joined(views, view(0, 0));
        }
        MadeColumn column =
            ColumnBytes.of(VIEW, copies)
                .with(BufferKind.VIEWS, joined(views, each))
                .withDataBuffers(data)
                .column();
        assertMalformed(column, copies - 1, "");
      }
    }
  }

  @Test
  void buffersThatAreTooShortAreRefused() {
    Field field = Field.nullable("f", ArrowType.INT32);

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ColumnBytes.of(field, 2).with(BufferKind.DATA, new byte[7]).column())
        .withMessage(
            "Column f: expected a buffer of DATA with at least 8 bytes for 2 slots, but found 7");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                ColumnBytes.of(field, 9)
                    .valid("11111111")
                    .with(BufferKind.DATA, new byte[36])
                    .column())
        .withMessage(
            "Column f: expected a buffer of VALIDITY with at least 2 bytes for 9 slots, but found"
                + " 1");
  }
}
