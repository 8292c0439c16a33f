package dev.arrowrecord.conversion;

import java.math.BigInteger;

/**
 * A Java type of whole numbers, for {@link Conversions#integral}.
 *
 * @param <N> the type, or its box
 */
public abstract class IntegralType<N> {
  /** {@code byte}. */
  public static final IntegralType<Byte> BYTE = new OfByte();

  /** {@code short}. */
  public static final IntegralType<Short> SHORT = new OfShort();

  /** {@code int}. */
  public static final IntegralType<Integer> INT = new OfInt();

  /** {@code long}. */
  public static final IntegralType<Long> LONG = new OfLong();

  /** {@code char}. */
  public static final IntegralType<Character> CHAR = new OfChar();

  /** {@link BigInteger}. */
  public static final IntegralType<BigInteger> BIG_INTEGER = new OfBigInteger();

  private final long min;
  private final long max;

  private IntegralType(long min, long max) {
    this.min = min;
    this.max = max;
  }

  /**
   * The same number in another type.
   *
   * @throws ConversionException if it is out of the other type's range
   */
  <M> M convert(N value, IntegralType<M> to) {
    long number = toLong(value);
    if (number < to.min || number > to.max) {
      throw to.outOfRange();
    }
    return to.ofLong(number);
  }

  final ConversionException outOfRange() {
    return new ConversionException("a value from " + min + " to " + max);
  }

  /** A number that no {@code long} can hold. */
  N ofLarge(BigInteger number) {
    throw outOfRange();
  }

  abstract long toLong(N value);

  abstract N ofLong(long number);

  private static final class OfByte extends IntegralType<Byte> {
    OfByte() {
      super(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    long toLong(Byte value) {
      return value;
    }

    @Override
    Byte ofLong(long number) {
      return (byte) number;
    }
  }

  private static final class OfShort extends IntegralType<Short> {
    OfShort() {
      super(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    long toLong(Short value) {
      return value;
    }

    @Override
    Short ofLong(long number) {
      return (short) number;
    }
  }

  private static final class OfInt extends IntegralType<Integer> {
    OfInt() {
      super(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    long toLong(Integer value) {
      return value;
    }

    @Override
    Integer ofLong(long number) {
      return (int) number;
    }
  }

  private static final class OfLong extends IntegralType<Long> {
    OfLong() {
      super(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    long toLong(Long value) {
      return value;
    }

    @Override
    Long ofLong(long number) {
      return number;
    }
  }

  private static final class OfChar extends IntegralType<Character> {
    OfChar() {
      super(Character.MIN_VALUE, Character.MAX_VALUE);
    }

    @Override
    long toLong(Character value) {
      return value;
    }

    @Override
    Character ofLong(long number) {
      return (char) number;
    }
  }

  private static final class OfBigInteger extends IntegralType<BigInteger> {
    OfBigInteger() {
      super(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    <M> M convert(BigInteger value, IntegralType<M> to) {
      return value.bitLength() < Long.SIZE ? super.convert(value, to) : to.ofLarge(value);
    }

    @Override
    BigInteger ofLarge(BigInteger number) {
      return number;
    }

    @Override
    long toLong(BigInteger value) {
      return value.longValue();
    }

    @Override
    BigInteger ofLong(long number) {
      return BigInteger.valueOf(number);
    }
  }
}
