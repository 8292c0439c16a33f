package dev.arrowrecord.conversion;

import java.math.BigInteger;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * A Java type of whole numbers, for {@link Conversions#integral}.
 *
 * @param <N> the type, or its box
 */
public sealed class IntegralType<N> {
  /** {@code byte}. */
  public static final IntegralType<Byte> BYTE =
      new IntegralType<>(Byte.MIN_VALUE, Byte.MAX_VALUE, Byte::longValue, number -> (byte) number);

  /** {@code short}. */
  public static final IntegralType<Short> SHORT =
      new IntegralType<>(
          Short.MIN_VALUE, Short.MAX_VALUE, Short::longValue, number -> (short) number);

  /** {@code int}. */
  public static final IntegralType<Integer> INT =
      new IntegralType<>(
          Integer.MIN_VALUE, Integer.MAX_VALUE, Integer::longValue, number -> (int) number);

  /** {@code long}. */
  public static final IntegralType<Long> LONG =
      new IntegralType<>(Long.MIN_VALUE, Long.MAX_VALUE, Long::longValue, number -> number);

  /** {@code char}. */
  public static final IntegralType<Character> CHAR =
      new IntegralType<>(
          Character.MIN_VALUE, Character.MAX_VALUE, value -> value, number -> (char) number);

  /** {@link BigInteger}. */
  public static final IntegralType<BigInteger> BIG_INTEGER = new OfBigInteger();

  private final long min;
  private final long max;
  private final ToLongFunction<N> toLong;
  private final LongFunction<N> ofLong;

  private IntegralType(long min, long max, ToLongFunction<N> toLong, LongFunction<N> ofLong) {
    this.min = min;
    this.max = max;
    this.toLong = toLong;
    this.ofLong = ofLong;
  }

  /**
   * The same number in another type.
   *
   * @throws ConversionException if it is out of the other type's range
   */
  <M> M convert(N value, IntegralType<M> to) {
    if (value instanceof BigInteger large && large.bitLength() >= Long.SIZE) {
      return to.ofLarge(large);
    }
    long number = toLong.applyAsLong(value);
    if (number < to.min || number > to.max) {
      throw to.outOfRange();
    }
    return to.ofLong.apply(number);
  }

  /** A number that no {@code long} can hold. */
  N ofLarge(BigInteger number) {
    throw outOfRange();
  }

  private ConversionException outOfRange() {
    return ConversionException.outOfRange("a value from " + min + " to " + max);
  }

  private static final class OfBigInteger extends IntegralType<BigInteger> {
    OfBigInteger() {
      super(Long.MIN_VALUE, Long.MAX_VALUE, BigInteger::longValue, BigInteger::valueOf);
    }

    @Override
    BigInteger ofLarge(BigInteger number) {
      return number;
    }
  }
}
