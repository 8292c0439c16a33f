package dev.arrowrecord.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.value.Float16;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ConversionsTest {
  private enum Side {
    BUY,
    SELL
  }

  private static final EnumDictionary<Side> SIDES = EnumDictionary.of(Side.values(), "BUY", "SELL");

  private static <J, A> void assertBothWays(Conversion<J, A> conversion, J value, A stored) {
    assertThat(conversion.toArrow(value)).isEqualTo(stored);
    assertThat(conversion.fromArrow(stored)).isEqualTo(value);
  }

  private static <J, A> void assertRefusedToArrow(
      Conversion<J, A> conversion, J value, String expected) {
    assertThatExceptionOfType(ConversionException.class)
        .isThrownBy(() -> conversion.toArrow(value))
        .satisfies(e -> assertThat(e.expected()).isEqualTo(expected));
  }

  private static <J, A> void assertRefusedFromArrow(
      Conversion<J, A> conversion, A value, String expected) {
    assertThatExceptionOfType(ConversionException.class)
        .isThrownBy(() -> conversion.fromArrow(value))
        .satisfies(e -> assertThat(e.expected()).isEqualTo(expected));
  }

  static Stream<Conversion<?, ?>> conversions() {
    return Stream.of(
        Conversions.integral(IntegralType.INT, IntegralType.BYTE),
        Conversions.DOUBLE_AS_FLOAT,
        Conversions.DOUBLE_AS_FLOAT16,
        Conversions.CHAR_SEQUENCE,
        Conversions.BYTE_BUFFER,
        Conversions.BIG_INTEGER,
        Conversions.offsetDateTime("UTC"),
        Conversions.zonedDateTime("UTC"),
        Conversions.enumName(SIDES),
        Conversions.enumOrdinal(SIDES));
  }

  @ParameterizedTest
  @MethodSource("conversions")
  void nullIsNullOnBothSides(Conversion<?, ?> conversion) {
    assertThat((@Nullable Object) conversion.toArrow(null)).isNull();
    assertThat((@Nullable Object) conversion.fromArrow(null)).isNull();
  }

  @Test
  void integersKeepTheirValueInEveryType() {
    assertBothWays(Conversions.integral(IntegralType.INT, IntegralType.BYTE), -128, (byte) -128);
    assertBothWays(Conversions.integral(IntegralType.LONG, IntegralType.SHORT), 7L, (short) 7);
    assertBothWays(Conversions.integral(IntegralType.SHORT, IntegralType.INT), (short) -1, -1);
    assertBothWays(Conversions.integral(IntegralType.BYTE, IntegralType.LONG), (byte) 127, 127L);
    assertBothWays(Conversions.integral(IntegralType.INT, IntegralType.CHAR), 65535, '\uffff');
    assertBothWays(
        Conversions.integral(IntegralType.LONG, IntegralType.BIG_INTEGER),
        Long.MIN_VALUE,
        BigInteger.valueOf(Long.MIN_VALUE));
    BigInteger large = BigInteger.TEN.pow(30);
    assertBothWays(
        Conversions.integral(IntegralType.BIG_INTEGER, IntegralType.BIG_INTEGER), large, large);
  }

  @Test
  void integersOutOfRangeAreRefusedBothWays() {
    Conversion<Integer, Byte> bytes = Conversions.integral(IntegralType.INT, IntegralType.BYTE);
    assertRefusedToArrow(bytes, 128, "a value from -128 to 127");
    assertRefusedToArrow(bytes, -129, "a value from -128 to 127");
    Conversion<Byte, Long> longs = Conversions.integral(IntegralType.BYTE, IntegralType.LONG);
    assertRefusedFromArrow(longs, 128L, "a value from -128 to 127");
    assertRefusedFromArrow(longs, Long.MIN_VALUE, "a value from -128 to 127");
    Conversion<Short, Character> chars =
        Conversions.integral(IntegralType.SHORT, IntegralType.CHAR);
    assertRefusedToArrow(chars, (short) -1, "a value from 0 to 65535");
    assertRefusedFromArrow(chars, '\uffff', "a value from -32768 to 32767");
    Conversion<Long, BigInteger> big =
        Conversions.integral(IntegralType.LONG, IntegralType.BIG_INTEGER);
    assertRefusedFromArrow(
        big, BigInteger.TWO.pow(63), "a value from -9223372036854775808 to 9223372036854775807");
  }

  @Test
  void doublesAreRoundedToTheNearestFloat() {
    assertThat(Conversions.DOUBLE_AS_FLOAT.toArrow(0.1)).isEqualTo(0.1f);
    assertThat(Conversions.DOUBLE_AS_FLOAT.fromArrow(0.1f)).isEqualTo((double) 0.1f);
    for (double special : new double[] {Double.NaN, Double.NEGATIVE_INFINITY, -0.0}) {
      assertBothWays(Conversions.DOUBLE_AS_FLOAT, special, (float) special);
      assertBothWays(Conversions.DOUBLE_AS_FLOAT16, special, (float) special);
    }
  }

  @Test
  void doublesThatNoFloatReachesAreRefused() {
    assertRefusedToArrow(Conversions.DOUBLE_AS_FLOAT, 1e39, "a value that fits a float");
    assertRefusedToArrow(Conversions.DOUBLE_AS_FLOAT, -1e39, "a value that fits a float");
    assertRefusedToArrow(Conversions.DOUBLE_AS_FLOAT16, 1e39, "a value that fits a float");
  }

  @Test
  void doublesAreRoundedOnceOnTheirWayToSixteenBits() {
    for (int half = 0; half < 0x7bff; half++) {
      double lower = Float16.toFloat((short) half);
      double upper = Float16.toFloat((short) (half + 1));
      double middle = (lower + upper) / 2;
      assertRoundedOnce(lower, half);
      assertRoundedOnce(middle, (half & 1) == 0 ? half : half + 1);
      assertRoundedOnce(Math.nextDown(middle), half);
      assertRoundedOnce(Math.nextUp(middle), half + 1);
    }
    assertRoundedOnce(Math.nextDown(65520.0), 0x7bff);
  }

  private static void assertRoundedOnce(double value, int half) {
    Float stored = Conversions.DOUBLE_AS_FLOAT16.toArrow(value);
    assertThat(Float16.of(stored)).as("%s", value).isEqualTo((short) half);
    Float negative = Conversions.DOUBLE_AS_FLOAT16.toArrow(-value);
    assertThat(Float16.of(negative)).as("-%s", value).isEqualTo((short) (half | 0x8000));
  }

  @Test
  void anyTextIsAString() {
    assertThat(Conversions.CHAR_SEQUENCE.toArrow(new StringBuilder("text"))).isEqualTo("text");
    assertThat(Conversions.CHAR_SEQUENCE.fromArrow("text")).isEqualTo("text");
  }

  @Test
  void whatRemainsInABufferIsCopiedAndTheBufferLeftAlone() {
    for (ByteBuffer buffer :
        new ByteBuffer[] {ByteBuffer.allocate(4), ByteBuffer.allocateDirect(4)}) {
      buffer.put(new byte[] {1, 2, 3, 4}).position(1).limit(3);
      assertThat(Conversions.BYTE_BUFFER.toArrow(buffer)).containsExactly(2, 3);
      assertThat(Conversions.BYTE_BUFFER.toArrow(buffer.asReadOnlyBuffer())).containsExactly(2, 3);
      assertThat(buffer.position()).isEqualTo(1);
      assertThat(buffer.limit()).isEqualTo(3);
    }
    assertThat(Conversions.BYTE_BUFFER.fromArrow(new byte[] {2, 3}))
        .isEqualTo(ByteBuffer.wrap(new byte[] {2, 3}));
  }

  @Test
  void instantsAreReadInTheirZone() {
    Instant instant = Instant.parse("2024-07-01T12:00:00Z");
    assertBothWays(
        Conversions.offsetDateTime("Europe/Berlin"),
        OffsetDateTime.ofInstant(instant, ZoneOffset.ofHours(2)),
        instant);
    assertBothWays(
        Conversions.zonedDateTime("Europe/Berlin"),
        ZonedDateTime.ofInstant(instant, ZoneId.of("Europe/Berlin")),
        instant);
    OffsetDateTime elsewhere = OffsetDateTime.ofInstant(instant, ZoneOffset.ofHours(-7));
    assertThat(Conversions.offsetDateTime("+07:30").toArrow(elsewhere)).isEqualTo(instant);
    assertThat(Conversions.offsetDateTime("+07:30").fromArrow(instant))
        .isEqualTo(OffsetDateTime.parse("2024-07-01T19:30:00+07:30"));
  }

  @Test
  void utcIsARegionOfZonedTimesAndTheOffsetOfOthers() {
    ZonedDateTime zoned = ZonedDateTime.parse("2024-07-01T12:00:00Z");
    Instant instant = zoned.toInstant();

    assertThat(Conversions.zonedDateTime("UTC").toArrow(zoned)).isEqualTo(instant);
    assertThat(Conversions.zonedDateTime("UTC").fromArrow(instant))
        .isEqualTo(ZonedDateTime.of(zoned.toLocalDateTime(), ZoneId.of("UTC")))
        .hasToString("2024-07-01T12:00Z[UTC]")
        .matches(read -> !zoned.equals(read) && zoned.isEqual(read));
    assertThat(Conversions.zonedDateTime("+00:00").fromArrow(instant))
        .matches(read -> zoned.equals(read));
    assertBothWays(Conversions.offsetDateTime("UTC"), zoned.toOffsetDateTime(), instant);
  }

  @Test
  void instantsBeyondTheCalendarAreRefused() {
    assertRefusedFromArrow(
        Conversions.offsetDateTime("UTC"), Instant.MAX, "a time within the calendar of Java");
    assertRefusedFromArrow(
        Conversions.zonedDateTime("UTC"), Instant.MIN, "a time within the calendar of Java");
  }

  @Test
  void aZoneThatDoesNotExistIsRefusedAtOnce() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Conversions.offsetDateTime("Middle/Earth"));
  }

  @Test
  void enumsAreNamesOrOrdinals() {
    assertBothWays(Conversions.enumName(SIDES), Side.SELL, "SELL");
    assertBothWays(Conversions.enumOrdinal(SIDES), Side.SELL, 1);
    assertRefusedFromArrow(
        Conversions.enumName(SIDES), "HOLD", "the name of a constant of the enum");
    assertRefusedFromArrow(
        Conversions.enumOrdinal(SIDES), 2, "the ordinal of a constant of the enum, less than 2");
    assertRefusedFromArrow(
        Conversions.enumOrdinal(SIDES), -1, "the ordinal of a constant of the enum, less than 2");
  }

  @Test
  void decimalsWithoutAFractionAreBigIntegers() {
    assertThat(Conversions.BIG_INTEGER.fromArrow(new BigDecimal("3.00")))
        .isEqualTo(BigInteger.valueOf(3));
    assertRefusedFromArrow(
        Conversions.BIG_INTEGER, new BigDecimal("3.01"), "a value without a fraction");
  }
}
