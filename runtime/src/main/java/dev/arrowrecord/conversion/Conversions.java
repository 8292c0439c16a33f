package dev.arrowrecord.conversion;

import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.internal.value.ZoneNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The conversions that generated code uses. An empty optional and a null one are both null. */
public final class Conversions {
  /** {@link BigInteger} as a Decimal; a fraction read is refused. */
  public static final Conversion<BigInteger, BigDecimal> BIG_INTEGER = new OfBigInteger();

  /** {@link Double} as a Float32, rounded to the nearest; what is too large for it is refused. */
  public static final Conversion<Double, Float> DOUBLE_AS_FLOAT = new DoubleAsFloat(true);

  /**
   * {@link Double} on its way to a Float16. The float between them is chosen so that the column
   * rounds the double to the nearest, which rounding twice would not always do.
   */
  public static final Conversion<Double, Float> DOUBLE_AS_FLOAT16 = new DoubleAsFloat(false);

  /** {@link Float} as a Float64; what a float does not have is refused when it is read. */
  public static final Conversion<Float, Double> FLOAT_AS_DOUBLE = new FloatAsDouble();

  /** {@link CharSequence} as text; it is read as a {@link String}. */
  public static final Conversion<CharSequence, String> CHAR_SEQUENCE = new OfCharSequence();

  /** {@link ByteBuffer} as bytes: those that remain in it. Its position is not moved. */
  public static final Conversion<ByteBuffer, byte[]> BYTE_BUFFER = new OfByteBuffer();

  private Conversions() {}

  /**
   * {@link Optional} as a nullable column of what it holds.
   *
   * @param <T> what it holds
   */
  public static <T> Conversion<Optional<T>, T> optional() {
    return new OfOptional<>();
  }

  /** {@link OptionalInt} as a nullable column of {@code int}. */
  public static Conversion<OptionalInt, Integer> optionalInt() {
    return new OfOptionalInt();
  }

  /** {@link OptionalLong} as a nullable column of {@code long}. */
  public static Conversion<OptionalLong, Long> optionalLong() {
    return new OfOptionalLong();
  }

  /** {@link OptionalDouble} as a nullable column of {@code double}. */
  public static Conversion<OptionalDouble, Double> optionalDouble() {
    return new OfOptionalDouble();
  }

  /**
   * One Java type of whole numbers as another, where both are within range.
   *
   * @param java the type of the property
   * @param arrow the type that the column takes
   */
  public static <J, A> Conversion<J, A> integral(IntegralType<J> java, IntegralType<A> arrow) {
    return new OfIntegral<>(java, arrow);
  }

  /**
   * {@link OffsetDateTime} as an instant; it is read at the offset that the zone has then, which
   * need not be the offset that was written.
   *
   * @param zone a name of the IANA database, or an offset such as {@code +01:00}
   * @throws java.time.DateTimeException if there is no such zone
   */
  public static Conversion<OffsetDateTime, Instant> offsetDateTime(String zone) {
    return new InZone.OfOffsetDateTime(ZoneNames.zone(zone));
  }

  /**
   * {@link ZonedDateTime} as an instant; it is read in that zone, which need not be the one that
   * was written. UTC is a region, {@code ZoneId.of("UTC")}, and no {@link java.time.ZoneOffset}.
   *
   * @param zone a name of the IANA database, or an offset such as {@code +01:00}
   * @throws java.time.DateTimeException if there is no such zone
   */
  public static Conversion<ZonedDateTime, Instant> zonedDateTime(String zone) {
    return new InZone.OfZonedDateTime(ZoneNames.zone(zone));
  }

  /** An enum as the names of its constants. */
  public static <E extends Enum<E>> Conversion<E, String> enumName(EnumDictionary<E> constants) {
    return new OfEnumName<>(constants);
  }

  /** An enum as the ordinals of its constants. */
  public static <E extends Enum<E>> Conversion<E, Integer> enumOrdinal(
      EnumDictionary<E> constants) {
    return new OfEnumOrdinal<>(constants);
  }

  /** A user's converter. It never sees a null, and what it throws is left as it is. */
  public static <J, A> Conversion<J, A> of(ArrowConverter<J, A> converter) {
    return new OfConverter<>(converter);
  }

  private static final class OfOptional<T> implements Conversion<Optional<T>, T> {
    @Override
    @SuppressWarnings("NullableOptional") // a record may hold a null optional all the same
    public @Nullable T toArrow(@Nullable Optional<T> value) {
      return value == null ? null : value.orElse(null);
    }

    @Override
    public Optional<T> fromArrow(@Nullable T value) {
      return Optional.ofNullable(value);
    }
  }

  private static final class OfOptionalInt implements Conversion<OptionalInt, Integer> {
    @Override
    public @Nullable Integer toArrow(@Nullable OptionalInt value) {
      return value == null || value.isEmpty() ? null : (Integer) value.getAsInt();
    }

    @Override
    public OptionalInt fromArrow(@Nullable Integer value) {
      return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
  }

  private static final class OfOptionalLong implements Conversion<OptionalLong, Long> {
    @Override
    public @Nullable Long toArrow(@Nullable OptionalLong value) {
      return value == null || value.isEmpty() ? null : (Long) value.getAsLong();
    }

    @Override
    public OptionalLong fromArrow(@Nullable Long value) {
      return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
  }

  private static final class OfOptionalDouble implements Conversion<OptionalDouble, Double> {
    @Override
    public @Nullable Double toArrow(@Nullable OptionalDouble value) {
      return value == null || value.isEmpty() ? null : (Double) value.getAsDouble();
    }

    @Override
    public OptionalDouble fromArrow(@Nullable Double value) {
      return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
  }

  private static final class OfBigInteger extends NullSafe<BigInteger, BigDecimal> {
    @Override
    BigDecimal write(BigInteger value) {
      return new BigDecimal(value);
    }

    @Override
    BigInteger read(BigDecimal value) {
      try {
        return value.toBigIntegerExact();
      } catch (ArithmeticException e) {
        throw new ConversionException("a value without a fraction");
      }
    }
  }

  private static final class OfCharSequence extends NullSafe<CharSequence, String> {
    @Override
    String write(CharSequence value) {
      return value.toString();
    }

    @Override
    CharSequence read(String value) {
      return value;
    }
  }

  private static final class OfByteBuffer extends NullSafe<ByteBuffer, byte[]> {
    @Override
    byte[] write(ByteBuffer value) {
      byte[] bytes = new byte[value.remaining()];
      value.get(value.position(), bytes);
      return bytes;
    }

    @Override
    ByteBuffer read(byte[] value) {
      return ByteBuffer.wrap(value);
    }
  }

  private static final class OfIntegral<J, A> extends NullSafe<J, A> {
    private final IntegralType<J> java;
    private final IntegralType<A> arrow;

    OfIntegral(IntegralType<J> java, IntegralType<A> arrow) {
      this.java = java;
      this.arrow = arrow;
    }

    @Override
    A write(J value) {
      return java.convert(value, arrow);
    }

    @Override
    J read(A value) {
      return arrow.convert(value, java);
    }
  }

  private static final class OfEnumName<E extends Enum<E>> extends NullSafe<E, String> {
    private final EnumDictionary<E> constants;

    OfEnumName(EnumDictionary<E> constants) {
      this.constants = constants;
    }

    @Override
    String write(E value) {
      return value.name();
    }

    @Override
    public boolean makesObjects() {
      return false;
    }

    @Override
    E read(String value) {
      E constant = constants.constant(value);
      if (constant == null) {
        throw new ConversionException("the name of a constant of the enum");
      }
      return constant;
    }
  }

  private static final class OfEnumOrdinal<E extends Enum<E>> extends NullSafe<E, Integer> {
    private final EnumDictionary<E> constants;

    OfEnumOrdinal(EnumDictionary<E> constants) {
      this.constants = constants;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // that is what was asked for
    Integer write(E value) {
      return value.ordinal();
    }

    @Override
    public boolean makesObjects() {
      return false;
    }

    @Override
    E read(Integer value) {
      int count = constants.names().size();
      if (value < 0 || value >= count) {
        throw new ConversionException("the ordinal of a constant of the enum, less than " + count);
      }
      return constants.constant(value.intValue());
    }
  }

  private static final class OfConverter<J, A> extends NullSafe<J, A> {
    private final ArrowConverter<J, A> converter;

    OfConverter(ArrowConverter<J, A> converter) {
      this.converter = converter;
    }

    @Override
    A write(J value) {
      return converter.toArrow(value);
    }

    @Override
    J read(A value) {
      return converter.fromArrow(value);
    }
  }
}
