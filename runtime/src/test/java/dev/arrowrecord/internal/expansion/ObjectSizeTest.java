package dev.arrowrecord.internal.expansion;

import static dev.arrowrecord.internal.expansion.LittleEndianBytes.ints;
import static dev.arrowrecord.internal.expansion.LittleEndianBytes.longs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.objects.CollectionForm;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What objects take, as HotSpot lays them out; worked out by hand. */
class ObjectSizeTest {
  private static final long REFERENCE = 4;
  private static final long ARRAY_OF_FOUR_BYTES = 16 + 4 + 4;
  private static final long LIST = 24 + 20;
  private static final long ENTRY = 48;

  static Stream<Arguments> records() {
    return Stream.of(
        sample("ten longs", record(columns(10, ArrowType.INT64, true)), 96),
        sample("a boolean", record(columns(1, ArrowType.BOOL, true)), 16),
        sample("five ints", record(columns(5, ArrowType.INT32, true)), 32),
        sample("an unsigned byte as an int", record(columns(1, ArrowType.UINT8, true)), 16),
        sample("two unsigned ints as longs", record(columns(2, ArrowType.UINT32, true)), 32),
        sample("a Long", record(columns(1, ArrowType.INT64, false)), 16 + 24),
        sample("two Doubles", record(columns(2, ArrowType.FLOAT64, false)), 24 + 2 * 24),
        sample("three Floats", record(columns(3, ArrowType.FLOAT32, false)), 24 + 3 * 16),
        sample("four Booleans", record(columns(4, ArrowType.BOOL, false)), 32),
        sample("an Optional of a long", record(optional()), 16 + 24 + 24),
        sample("a long in a box", record(column(ArrowType.INT64, 1, true).inBoxes()), 16 + 24),
        sample(
            "a long of a converted int", record(column(ArrowType.INT32, 1, true).intoOthers()), 24),
        sample(
            "what is made of an int",
            record(column(ArrowType.INT32, 1, true).inBoxes().intoOthers()),
            16 + 16 + 24),
        sample(
            "an enum by its ordinal",
            record(column(ArrowType.INT32, 1, true).inBoxes().intoConstants()),
            16),
        sample("an enum by its name", record(name().intoConstants()), 16),
        sample("an Optional of an enum", record(name().intoConstants().intoOthers()), 16 + 24),
        sample("a row of a name", row(name().intoConstants()), 24 + 24 + 24 + 24),
        sample("nothing", record(), 16),
        sample("a row of ten longs", row(columns(10, ArrowType.INT64, true)), 24 + 56 + 10 * 24),
        sample("a row of a boolean", row(columns(1, ArrowType.BOOL, true)), 24 + 24),
        sample("a row of nothing", row(), 24 + 16),
        sample(
            "a row of a converted character",
            row(column(ArrowType.UINT16, 1, false).intoOthers()),
            24 + 24 + 16));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        sample("of ints", list(column(ArrowType.INT32, 1, true)), LIST + REFERENCE + 16),
        sample(
            "of ints as arrays",
            list(column(ArrowType.INT32, 1, true)).as(CollectionForm.PRIMITIVES, 1),
            20 + 4),
        sample(
            "of unsigned ints as arrays of longs",
            list(column(ArrowType.UINT32, 1, true)).as(CollectionForm.PRIMITIVES, 1),
            20 + 8),
        sample(
            "of booleans as arrays",
            list(column(ArrowType.BOOL, 1, true)).as(CollectionForm.PRIMITIVES, 1),
            20 + 1),
        sample(
            "as arrays of seven arrays",
            list(column(ArrowType.FLOAT32, 1, true)).as(CollectionForm.PRIMITIVES, 7),
            7 * 20 + 4),
        sample(
            "as arrays of objects",
            list(column(ArrowType.INT64, 1, true)).as(CollectionForm.OBJECTS, 1),
            20 + REFERENCE + 24),
        sample(
            "as sets",
            list(column(ArrowType.INT64, 1, true)).as(CollectionForm.SET, 1),
            16 + 56 + 20 + ENTRY + 24),
        sample("of records", list(record(columns(2, ArrowType.INT64, true))), LIST + 4 + 32),
        sample(
            "of a union of numbers",
            list(
                SampleColumn.of(
                    ArrowType.union(UnionMode.SPARSE, 0),
                    1,
                    Map.of(BufferKind.TYPE_IDS, new byte[1]),
                    column(ArrowType.INT64, 1, true))),
            LIST + REFERENCE + 24));
  }

  private static Arguments sample(String name, SampleColumn column, long expected) {
    return Arguments.of(name, column, expected);
  }

  private static SampleColumn column(ArrowType type, int length, boolean required) {
    byte[] values = new byte[length * Long.BYTES];
    Arrays.fill(values, (byte) 0x55);
    SampleColumn column = SampleColumn.of(type, length, Map.of(BufferKind.DATA, values));
    return required ? column.neverNull() : column;
  }

  private static SampleColumn[] columns(int count, ArrowType type, boolean required) {
    return Stream.generate(() -> column(type, 1, required))
        .limit(count)
        .toArray(SampleColumn[]::new);
  }

  private static SampleColumn name() {
    return SampleColumn.of(
        ArrowType.UTF8,
        1,
        Map.of(BufferKind.OFFSETS, ints(0, 4), BufferKind.DATA, "NAME".getBytes(UTF_8)));
  }

  private static SampleColumn optional() {
    return column(ArrowType.INT64, 1, false).intoOthers();
  }

  private static SampleColumn record(SampleColumn... columns) {
    return SampleColumn.of(ArrowType.STRUCT, 1, Map.of(), columns);
  }

  private static SampleColumn row(SampleColumn... columns) {
    return record(columns).inRows();
  }

  private static SampleColumn list(SampleColumn elements) {
    return SampleColumn.of(ArrowType.LIST, 1, Map.of(BufferKind.OFFSETS, ints(0, 1)), elements);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"records", "lists"})
  void isWhatTheValueIsReadAs(String name, SampleColumn column, long expected) {
    assertThat(column.costs().of(0)).isEqualTo(expected);
    assertThat(column.costs().total()).isEqualTo(expected);
    assertThat(column.costs().atMost(true)).isGreaterThanOrEqualTo(expected);
  }

  /** Those from -128 to 127, whatever type they have. */
  @Test
  void isNothingForIntegersThatJavaKeeps() {
    SampleColumn column =
        SampleColumn.of(
            ArrowType.INT64,
            6,
            Map.of(
                BufferKind.VALIDITY,
                new byte[] {0b011111},
                BufferKind.DATA,
                longs(-128, 127, -129, 128, 0, 1_000)));

    assertThat(column.costs().total()).isEqualTo(2 * 24);
    assertThat(column.costs().atMost(true)).isEqualTo(6 * 24);
  }

  @Test
  void isLessForDecimalsOfAFewDigits() {
    SampleColumn column =
        SampleColumn.of(
            ArrowType.decimal128(38, 0),
            5,
            Map.of(
                BufferKind.VALIDITY,
                new byte[] {0b01111},
                BufferKind.DATA,
                longs(5, 0, -5, -1, 5, -1, 5, 1, 5, 0)));

    assertThat(column.costs().total()).isEqualTo(2 * 40 + 2 * 112);
  }

  @Test
  void isLessForWhatIsEmptyAndNothingForNulls() {
    Map<BufferKind, byte[]> buffers =
        Map.of(
            BufferKind.VALIDITY,
            new byte[] {0b011},
            BufferKind.OFFSETS,
            ints(0, 0, 4, 4),
            BufferKind.DATA,
            new byte[4]);

    assertThat(SampleColumn.of(ArrowType.UTF8, 3, buffers).costs().total())
        .isEqualTo(24 + (24 + ARRAY_OF_FOUR_BYTES));
    assertThat(SampleColumn.of(ArrowType.BINARY, 3, buffers).costs().total())
        .isEqualTo(16 + ARRAY_OF_FOUR_BYTES);
    assertThat(
            SampleColumn.of(ArrowType.LIST, 3, buffers, column(ArrowType.INT32, 4, true))
                .costs()
                .total())
        .isEqualTo(24 + LIST + 4 * (4 + 16));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofTextIsThatOfItsCharacters(String first, String second, long bytes) {
    byte[] start = first.getBytes(UTF_8);
    byte[] all = (first + second).getBytes(UTF_8);
    SampleColumn texts =
        SampleColumn.of(
            ArrowType.UTF8,
            2,
            Map.of(BufferKind.OFFSETS, ints(0, start.length, all.length), BufferKind.DATA, all));

    assertThat(texts.costs().total()).isEqualTo(2 * 44 + bytes);
    assertThat(texts.costs().atMost(true)).isGreaterThanOrEqualTo(2 * 44 + bytes);
    assertThat(texts.costs().of(0, 2)).isBetween(2 * 44 + bytes, 2L * 44 + 2 * all.length);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("abc", "defghijklmnop", 3 + 13),
        Arguments.of("abc", "caf\u00e9", 3 + 4),
        Arguments.of("abc", "\u4e2d\u6587", 3 + 2 * 2),
        Arguments.of("\u0394x", "y", 2 * 2 + 1),
        Arguments.of("a\ud83d\ude00", "b", 2 * 3 + 1));
  }

  /** A replacement character for each byte, which has two. */
  @Test
  void ofTextThatIsNoneIsThatOfReplacementCharacters() {
    byte[] bytes = {(byte) 0x80, (byte) 0x80, (byte) 0xE4, 'a'};
    SampleColumn texts =
        SampleColumn.of(
            ArrowType.UTF8,
            1,
            Map.of(BufferKind.OFFSETS, ints(0, bytes.length), BufferKind.DATA, bytes));

    assertThat(texts.costs().total()).isEqualTo(44 + 2 * 4);
  }

  @Test
  void ofAValueOfADictionaryCountsWhereItIsMadeAnew() {
    SampleColumn kept = column(ArrowType.INT64, 2, true);
    SampleColumn anew = column(ArrowType.INT64, 2, true).madeAnew();
    Map<BufferKind, byte[]> indices = Map.of(BufferKind.DATA, new byte[] {0, 1, 3});

    assertThat(SampleColumn.encoded(ArrowType.INT8, 3, indices, kept, kept).costs().total())
        .isZero();
    assertThat(SampleColumn.encoded(ArrowType.INT8, 3, indices, kept, anew).costs().total())
        .isEqualTo(24);
  }
}
