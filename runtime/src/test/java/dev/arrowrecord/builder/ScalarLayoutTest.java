package dev.arrowrecord.builder;

import static dev.arrowrecord.builder.BuilderLayoutTest.layout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The buffers of scalar columns, byte for byte, and what such columns refuse. */
final class ScalarLayoutTest {
  private static Field field(ArrowType type) {
    return Field.nullable("f", type);
  }

  private static <T> void assertRefused(VectorBuilder<T> builder, T value, String message) {
    builder.reserve(1);
    assertThatThrownBy(() -> builder.set(0, value))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage(message);
  }

  @Test
  void nullsHaveNoBuffers() {
    assertThat(layout(new NullBuilder(field(ArrowType.NULL)), null, null))
        .containsExactly("node 2 nulls 2");
  }

  @Test
  void boolsOfEightBitsAreBytes() {
    Boolean[] values = {true, false, null};
    assertThat(layout(new Bool8Builder(field(ArrowType.INT8)), values))
        .containsExactly("node 3 nulls 1", "03", "010000");
  }

  @Test
  void unsignedIntegersReachToTheLastBit() {
    assertThat(layout(new UInt8Builder(field(ArrowType.UINT8)), 0, 255, null, 128))
        .containsExactly("node 4 nulls 1", "0b", "00ff0080");
    assertThat(layout(new UInt32Builder(field(ArrowType.UINT32)), 0L, 0xFFFF_FFFFL, null, 258L))
        .containsExactly("node 4 nulls 1", "0b", "00000000ffffffff0000000002010000");
    BigInteger largest = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
    assertThat(layout(new UInt64Builder(field(ArrowType.UINT64)), largest, null, BigInteger.ONE))
        .containsExactly(
            "node 3 nulls 1", "05", "ffffffffffffffff00000000000000000100000000000000");
  }

  @Test
  void unsignedIntegersOutOfRangeAreRefused() {
    UInt8Builder bytes = new UInt8Builder(field(ArrowType.UINT8));
    assertRefused(bytes, 256, "is 256, out of the range of uint8 (0 to 255)");
    assertRefused(bytes, -1, "is -1, out of the range of uint8 (0 to 255)");
    UInt32Builder ints = new UInt32Builder(field(ArrowType.UINT32));
    assertRefused(ints, 1L << 32, "is 4294967296, out of the range of uint32 (0 to 4294967295)");
    assertRefused(ints, -1L, "is -1, out of the range of uint32 (0 to 4294967295)");
    assertRefused(
        ints,
        Long.MIN_VALUE,
        "is " + Long.MIN_VALUE + ", out of the range of uint32 (0 to 4294967295)");
    UInt64Builder longs = new UInt64Builder(field(ArrowType.UINT64));
    BigInteger tooLarge = BigInteger.TWO.pow(64);
    assertRefused(
        longs,
        tooLarge,
        "is 18446744073709551616, out of the range of uint64 (0 to 18446744073709551615)");
    assertRefused(
        longs,
        BigInteger.ONE.negate(),
        "is -1, out of the range of uint64 (0 to 18446744073709551615)");
    assertThatThrownBy(() -> longs.set(0, -1L))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("is -1, out of the range of uint64 (0 to 18446744073709551615)");
  }

  @Test
  void floatsOfSixteenBitsAreRounded() {
    Float[] values = {1f, null, -2f, 65519f, 0x1p-24f, Float.NEGATIVE_INFINITY, Float.NaN};
    assertThat(layout(new Float16Builder(field(ArrowType.FLOAT16)), values))
        .containsExactly("node 7 nulls 1", "7d", "003c000000c0ff7b010000fc007e");
  }

  @ParameterizedTest
  @ValueSource(floats = {65520f, -65520f, Float.MAX_VALUE})
  void aFiniteFloatThatWouldBeInfiniteIsRefused(float value) {
    Float16Builder builder = new Float16Builder(field(ArrowType.FLOAT16));
    assertRefused(
        builder, value, "is " + value + ", out of the range of halffloat (-65504 to 65504)");
  }

  @Test
  void byteStringsOfOneLengthStandSideBySide() {
    FixedSizeBinaryBuilder builder =
        new FixedSizeBinaryBuilder(field(ArrowType.fixedSizeBinary(3)));
    assertThat(layout(builder, new byte[] {1, 2, 3}, null, new byte[] {-1, -2, -3}))
        .containsExactly("node 3 nulls 1", "05", "010203000000fffefd");
    assertRefused(builder, new byte[2], "has 2 bytes, but fixed_size_binary[3] takes 3");
    assertThat(layout(new FixedSizeBinaryBuilder(field(ArrowType.fixedSizeBinary(0))), new byte[0]))
        .containsExactly("node 1 nulls 0", "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "32, 9, 2, -1.5, 6affffff",
    "32, 9, 0, 999999999, ffc99a3b",
    "32, 9, 0, -999999999, 013665c4",
    "64, 18, 0, 999999999999999999, ffff63a7b3b6e00d",
    "64, 18, 2, -1.5, 6affffffffffffff",
    "128, 38, 0, 99999999999999999999999999999999999999, ffffffff3f228a097ac4865aa84c3b4b",
    "128, 38, 0, -99999999999999999999999999999999999999, 01000000c0dd75f6853b79a557b3c4b4",
    "256, 76, 2, -1.5, 6affffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "64, 3, -2, 12300, 7b00000000000000"
  })
  void decimalsAreTheirUnscaledValues(
      int bits, int precision, int scale, BigDecimal value, String bytes) {
    Field field = field(new ArrowType.Decimal(precision, scale, bits));
    assertThat(layout(new DecimalBuilder(field), value))
        .containsExactly("node 1 nulls 0", "", bytes);
  }

  @ParameterizedTest
  @CsvSource({"32, 9", "64, 18", "128, 38", "256, 76"})
  void decimalsReachToTheirPrecisionAndNoFurther(int bits, int precision) {
    ArrowType type = new ArrowType.Decimal(precision, 2, bits);
    BigDecimal largest = new BigDecimal(BigInteger.TEN.pow(precision).subtract(BigInteger.ONE), 2);
    DecimalBuilder builder = new DecimalBuilder(field(type));
    layout(builder, largest, largest.negate());
    BigDecimal beyond = largest.add(new BigDecimal("0.01"));
    assertRefused(builder, beyond, "is " + beyond + ", which has too many digits for " + type);
  }

  @Test
  void decimalsAreNotRoundedUnasked() {
    DecimalBuilder builder = new DecimalBuilder(field(ArrowType.decimal64(9, 2)));
    String refusal = ", which decimal64(9, 2) cannot hold without rounding; round it first";
    assertRefused(builder, new BigDecimal("1.005"), "is 1.005" + refusal);
    assertRefused(builder, new BigDecimal("1E-999999999"), "is 1E-999999999" + refusal);
    assertThat(layout(builder, new BigDecimal("1.000")))
        .containsExactly("node 1 nulls 0", "", "6400000000000000");
  }

  @ParameterizedTest
  @CsvSource({
    "HALF_EVEN, 1.005, 1.00",
    "HALF_EVEN, 1.015, 1.02",
    "HALF_UP, 1.005, 1.01",
    "DOWN, -1.009, -1.00",
    "FLOOR, -1.001, -1.01",
    "CEILING, 1E-999999999, 0.01",
    "FLOOR, 1E-999999999, 0.00",
    "FLOOR, -1E-999999999, -0.01",
    "UP, -1E-2147483647, -0.01",
    "HALF_EVEN, 1E-999999999, 0.00",
    "HALF_UP, 0.0049, 0.00",
    "HALF_UP, 0.005, 0.01",
    "UP, 0.0001, 0.01",
    "HALF_DOWN, 9999999.994, 9999999.99",
    "UNNECESSARY, 1.500, 1.50"
  })
  void decimalsAreRoundedAsAsked(RoundingMode rounding, BigDecimal value, BigDecimal expected) {
    Field field = field(ArrowType.decimal64(9, 2));
    assertThat(layout(new DecimalBuilder(field, rounding), value))
        .isEqualTo(layout(new DecimalBuilder(field), expected));
  }

  @Test
  void decimalsThatAreRoundedOutOfRangeAreRefused() {
    ArrowType type = ArrowType.decimal32(3, 1);
    DecimalBuilder builder = new DecimalBuilder(field(type), RoundingMode.HALF_UP);
    assertRefused(
        builder,
        new BigDecimal("99.95"),
        "is 99.95, which has too many digits for decimal32(3, 1)");
    assertRefused(
        builder,
        new BigDecimal("1E+999999999"),
        "is 1E+999999999, which has too many digits for decimal32(3, 1)");
  }

  @Test
  void datesOfSixtyFourBitsAreMillisecondsOfWholeDays() {
    Date64Builder builder = new Date64Builder(field(ArrowType.DATE64));
    assertThat(layout(builder, LocalDate.of(1970, 1, 2), null, LocalDate.of(1969, 12, 31)))
        .containsExactly(
            "node 3 nulls 1", "05", "005c260500000000" + "0000000000000000" + "00a4d9faffffffff");
    assertRefused(
        builder, LocalDate.MAX, "is " + LocalDate.MAX + ", out of the range of date64[ms]");
    assertRefused(
        builder, LocalDate.MIN, "is " + LocalDate.MIN + ", out of the range of date64[ms]");
  }

  @Test
  void datesOfThirtyTwoBitsOutOfRangeAreRefused() {
    Date32Builder builder = new Date32Builder(field(ArrowType.DATE32));
    LocalDate last = LocalDate.ofEpochDay(Integer.MAX_VALUE);
    assertThat(layout(builder, last)).containsExactly("node 1 nulls 0", "", "ffffff7f");
    LocalDate beyond = last.plusDays(1);
    assertRefused(builder, beyond, "is " + beyond + ", out of the range of date32[day]");
  }

  @Test
  void timesOfDayCountTheirUnit() {
    LocalTime time = LocalTime.of(0, 0, 1, 2_003_004);
    assertThat(layout(new Time32Builder(field(ArrowType.time32(TimeUnit.SECOND))), time, null))
        .containsExactly("node 2 nulls 1", "01", "01000000" + "00000000");
    assertThat(layout(new Time32Builder(field(ArrowType.time32(TimeUnit.MILLISECOND))), time))
        .containsExactly("node 1 nulls 0", "", "ea030000");
    assertThat(layout(new Time64Builder(field(ArrowType.time64(TimeUnit.MICROSECOND))), time))
        .containsExactly("node 1 nulls 0", "", "134a0f0000000000");
    assertThat(layout(new Time64Builder(field(ArrowType.time64(TimeUnit.NANOSECOND))), time))
        .containsExactly("node 1 nulls 0", "", "3c5ab93b00000000");
  }

  @ParameterizedTest
  @CsvSource({
    "SECOND, feffffffffffffff",
    "MILLISECOND, 17fcffffffffffff",
    "MICROSECOND, bfbdf0ffffffffff",
    "NANOSECOND, ff3565c4ffffffff"
  })
  void timestampsAndDurationsCountTheirUnit(TimeUnit unit, String bytes) {
    String[] expected = {"node 1 nulls 0", "", bytes};
    Instant instant = Instant.ofEpochSecond(-1, -1);
    TimestampBuilder instants =
        new TimestampBuilder(field(ArrowType.timestamp(unit, "Asia/Tokyo")));
    assertThat(layout(instants, instant)).containsExactly(expected);
    LocalTimestampBuilder times = new LocalTimestampBuilder(field(ArrowType.timestamp(unit, null)));
    assertThat(layout(times, LocalDateTime.ofInstant(instant, ZoneOffset.UTC)))
        .containsExactly(expected);
    DurationBuilder durations = new DurationBuilder(field(ArrowType.duration(unit)));
    assertThat(layout(durations, Duration.ofSeconds(-1, -1))).containsExactly(expected);
  }

  @Test
  void timesOutOfRangeAreRefused() {
    TimestampBuilder builder =
        new TimestampBuilder(field(ArrowType.timestamp(TimeUnit.NANOSECOND, "UTC")));
    Instant first = Instant.EPOCH.plus(Long.MIN_VALUE, ChronoUnit.NANOS);
    Instant last = Instant.EPOCH.plus(Long.MAX_VALUE, ChronoUnit.NANOS);
    assertThat(layout(builder, first, last))
        .containsExactly("node 2 nulls 0", "", "0000000000000080" + "ffffffffffffff7f");
    for (Instant beyond : new Instant[] {first.minusNanos(1), last.plusNanos(1), Instant.MAX}) {
      assertRefused(
          builder, beyond, "is " + beyond + ", out of the range of timestamp[ns, tz=UTC]");
    }
  }

  @Test
  void intervalsHaveTheirPartsSideBySide() {
    assertThat(
            layout(
                new IntervalYearMonthBuilder(field(ArrowType.INTERVAL_YEAR_MONTH)),
                Period.of(1, 2, 0),
                null,
                Period.ofMonths(-1)))
        .containsExactly("node 3 nulls 1", "05", "0e00000000000000ffffffff");
    assertThat(
            layout(
                new IntervalDayTimeBuilder(field(ArrowType.INTERVAL_DAY_TIME)),
                Period.ofDays(-2),
                null,
                Period.of(1, -12, 3)))
        .containsExactly(
            "node 3 nulls 1", "05", "feffffff00000000" + "0000000000000000" + "0300000000000000");
    assertThat(
            layout(
                new IntervalMonthDayNanoBuilder(field(ArrowType.INTERVAL_MONTH_DAY_NANO)),
                Period.of(1, 2, -3)))
        .containsExactly("node 1 nulls 0", "", "0e000000fdffffff0000000000000000");
  }

  @Test
  void whatAnIntervalHasNoPartForIsRefused() {
    IntervalYearMonthBuilder months =
        new IntervalYearMonthBuilder(field(ArrowType.INTERVAL_YEAR_MONTH));
    assertRefused(months, Period.of(0, 1, 2), "has 2 days, which month_interval cannot hold");
    Period longest = Period.of(0, Integer.MAX_VALUE, 0);
    assertThat(layout(months, longest)).containsExactly("node 1 nulls 0", "", "ffffff7f");
    Period longer = longest.plusYears(1);
    assertRefused(months, longer, "is " + longer + ", out of the range of month_interval");

    IntervalDayTimeBuilder days = new IntervalDayTimeBuilder(field(ArrowType.INTERVAL_DAY_TIME));
    assertRefused(days, Period.of(1, 0, 2), "has 12 months, which day_time_interval cannot hold");

    Period extreme = Period.of(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);
    IntervalMonthDayNanoBuilder nanos =
        new IntervalMonthDayNanoBuilder(field(ArrowType.INTERVAL_MONTH_DAY_NANO));
    assertRefused(
        nanos, extreme, "is " + extreme + ", out of the range of month_day_nano_interval");
  }

  @Test
  void arraysAreRunsOfSlots() {
    UInt8Builder bytes = new UInt8Builder(field(ArrowType.UINT8));
    bytes.reserve(3);
    bytes.set(0, 1);
    bytes.setAll(1, new int[] {255, 2});
    assertThat(RecordingSink.of(bytes, 3)).containsExactly("node 3 nulls 0", "", "01ff02");
    assertThatThrownBy(() -> bytes.setAll(0, new int[] {1, 256}))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("is 256, out of the range of uint8 (0 to 255)");

    UInt32Builder ints = new UInt32Builder(field(ArrowType.UINT32));
    ints.reserve(2);
    ints.setAll(0, new long[] {0xFFFF_FFFFL, 1});
    assertThat(RecordingSink.of(ints, 2)).containsExactly("node 2 nulls 0", "", "ffffffff01000000");

    UInt64Builder longs = new UInt64Builder(field(ArrowType.UINT64));
    longs.reserve(1);
    longs.setAll(0, new long[] {Long.MAX_VALUE});
    assertThat(RecordingSink.of(longs, 1))
        .containsExactly("node 1 nulls 0", "", "ffffffffffffff7f");
    assertThatThrownBy(() -> longs.setAll(0, new long[] {-1}))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("is -1, out of the range of uint64 (0 to 18446744073709551615)");

    Float16Builder halves = new Float16Builder(field(ArrowType.FLOAT16));
    halves.reserve(3);
    halves.setAll(1, new float[] {1, -2});
    assertThat(RecordingSink.of(halves, 3)).containsExactly("node 3 nulls 0", "", "0000003c00c0");
    assertThatThrownBy(() -> halves.setAll(0, new float[] {1, 1e6f}))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("is 1000000.0, out of the range of halffloat (-65504 to 65504)");

    Bool8Builder bools = new Bool8Builder(field(ArrowType.INT8));
    bools.reserve(2);
    bools.setAll(0, new boolean[] {true, false});
    assertThat(RecordingSink.of(bools, 2)).containsExactly("node 2 nulls 0", "", "0100");
  }

  @Test
  void aNullIsRefusedWhereTheFieldHasNoRoom() {
    assertThatThrownBy(() -> new NullBuilder(Field.required("f", ArrowType.NULL)).set(0, null))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("is null, but is not nullable; give it a value, or declare it nullable");
  }
}
