package dev.arrowrecord.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The conversions that generated code uses. An empty optional and a null one are both null. */
public final class Conversions {
  /** {@link OptionalInt} as a nullable Int32. */
  public static final Conversion<OptionalInt, Integer> OPTIONAL_INT = new OfOptionalInt();

  /** {@link OptionalLong} as a nullable Int64. */
  public static final Conversion<OptionalLong, Long> OPTIONAL_LONG = new OfOptionalLong();

  /** {@link OptionalDouble} as a nullable Float64. */
  public static final Conversion<OptionalDouble, Double> OPTIONAL_DOUBLE = new OfOptionalDouble();

  /** {@link BigInteger} as a Decimal; a fraction read is refused. */
  public static final Conversion<BigInteger, BigDecimal> BIG_INTEGER = new OfBigInteger();

  private Conversions() {}

  /**
   * {@link Optional} as a nullable column of what it holds.
   *
   * @param <T> what it holds
   */
  public static <T> Conversion<Optional<T>, T> optional() {
    return new OfOptional<>();
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

  private static final class OfBigInteger implements Conversion<BigInteger, BigDecimal> {
    @Override
    public @Nullable BigDecimal toArrow(@Nullable BigInteger value) {
      return value == null ? null : new BigDecimal(value);
    }

    @Override
    public @Nullable BigInteger fromArrow(@Nullable BigDecimal value) {
      return value == null ? null : value.toBigIntegerExact();
    }
  }
}
