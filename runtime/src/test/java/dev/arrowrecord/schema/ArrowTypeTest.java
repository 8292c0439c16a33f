package dev.arrowrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowTypeTest {

  static List<Arguments> spellings() {
    return List.of(
        Arguments.of(ArrowType.NULL, "null"),
        Arguments.of(ArrowType.BOOL, "bool"),
        Arguments.of(ArrowType.INT8, "int8"),
        Arguments.of(ArrowType.INT64, "int64"),
        Arguments.of(ArrowType.UINT16, "uint16"),
        Arguments.of(ArrowType.FLOAT16, "halffloat"),
        Arguments.of(ArrowType.FLOAT32, "float"),
        Arguments.of(ArrowType.FLOAT64, "double"),
        Arguments.of(ArrowType.UTF8, "string"),
        Arguments.of(ArrowType.LARGE_UTF8, "large_string"),
        Arguments.of(ArrowType.UTF8_VIEW, "string_view"),
        Arguments.of(ArrowType.BINARY, "binary"),
        Arguments.of(ArrowType.LARGE_BINARY, "large_binary"),
        Arguments.of(ArrowType.BINARY_VIEW, "binary_view"),
        Arguments.of(ArrowType.fixedSizeBinary(16), "fixed_size_binary[16]"),
        Arguments.of(ArrowType.decimal32(9, 2), "decimal32(9, 2)"),
        Arguments.of(ArrowType.decimal64(18, -3), "decimal64(18, -3)"),
        Arguments.of(ArrowType.decimal128(38, 0), "decimal128(38, 0)"),
        Arguments.of(ArrowType.decimal256(76, 10), "decimal256(76, 10)"),
        Arguments.of(ArrowType.DATE32, "date32[day]"),
        Arguments.of(ArrowType.DATE64, "date64[ms]"),
        Arguments.of(ArrowType.time32(TimeUnit.SECOND), "time32[s]"),
        Arguments.of(ArrowType.time64(TimeUnit.NANOSECOND), "time64[ns]"),
        Arguments.of(ArrowType.timestamp(TimeUnit.MILLISECOND, null), "timestamp[ms]"),
        Arguments.of(ArrowType.timestamp(TimeUnit.MICROSECOND, "UTC"), "timestamp[us, tz=UTC]"),
        Arguments.of(ArrowType.duration(TimeUnit.MICROSECOND), "duration[us]"),
        Arguments.of(ArrowType.INTERVAL_YEAR_MONTH, "month_interval"),
        Arguments.of(ArrowType.INTERVAL_DAY_TIME, "day_time_interval"),
        Arguments.of(ArrowType.INTERVAL_MONTH_DAY_NANO, "month_day_nano_interval"),
        Arguments.of(ArrowType.LIST, "list"),
        Arguments.of(ArrowType.LARGE_LIST_VIEW, "large_list_view"),
        Arguments.of(ArrowType.fixedSizeList(3), "fixed_size_list[3]"),
        Arguments.of(ArrowType.STRUCT, "struct"),
        Arguments.of(ArrowType.map(true), "map, keys_sorted"),
        Arguments.of(ArrowType.union(UnionMode.DENSE, 0, 5), "dense_union[0, 5]"),
        Arguments.of(ArrowType.RUN_END_ENCODED, "run_end_encoded"),
        Arguments.of(
            ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8),
            "dictionary<values=string, indices=int8, ordered=0>"));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void spellsTypesAsPyArrowDoes(ArrowType type, String spelling) {
    assertThat(type).hasToString(spelling);
  }

  @Test
  void refusesParametersThatTheFormatDoesNotHave() {
    assertRefused(
        () -> new ArrowType.Int(24, true),
        "Expected an integer width of 8, 16, 32 or 64 bits but found 24");
    assertRefused(
        () -> ArrowType.fixedSizeBinary(-1), "Expected a byte width of at least 0 but found -1");
    assertRefused(
        () -> ArrowType.fixedSizeList(-1), "Expected a list size of at least 0 but found -1");
    assertRefused(
        () -> ArrowType.decimal128(39, 0),
        "Expected a decimal128 precision between 1 and 38 but found 39");
    assertRefused(
        () -> ArrowType.decimal32(0, 0),
        "Expected a decimal32 precision between 1 and 9 but found 0");
    assertRefused(
        () -> new ArrowType.Decimal(9, 2, 48),
        "Expected a decimal width of 32, 64, 128 or 256 bits but found 48");
    assertRefused(
        () -> ArrowType.time64(TimeUnit.SECOND),
        "time64 has no unit SECOND: the unit makes it time32[s]");
    assertRefused(
        () -> ArrowType.union(UnionMode.SPARSE, 0, 128),
        "Expected union type ids between 0 and 127 but found 128");
    assertRefused(
        () -> ArrowType.union(UnionMode.SPARSE, 4, 4),
        "Expected distinct union type ids but found 4 twice");
    assertRefused(
        () ->
            ArrowType.dictionary(
                ArrowType.INT8, ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8)),
        "Expected a value type that is not a dictionary"
            + " but found dictionary<values=string, indices=int8, ordered=0>");
  }

  @Test
  void takesAnEmptyTimeZoneForNone() {
    assertThat(ArrowType.timestamp(TimeUnit.SECOND, ""))
        .isEqualTo(ArrowType.timestamp(TimeUnit.SECOND, null));
  }

  private static void assertRefused(ThrowingCallable creation, String message) {
    assertThatIllegalArgumentException().isThrownBy(creation).withMessage(message);
  }
}
