package dev.arrowrecord.dynamic;

import dev.arrowrecord.schema.ArrowType;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whole numbers of any class, within the range of the column. */
final class IntegerCell extends Cell {
  private final Class<?> own;
  private final boolean signed;
  private final BigInteger min;
  private final BigInteger max;
  private final Function<BigInteger, Object> stored;

  private IntegerCell(ArrowType.Int type, Class<?> own, Function<BigInteger, Object> stored) {
    BigInteger values = BigInteger.ONE.shiftLeft(type.bitWidth());
    this.own = own;
    this.signed = type.signed();
    this.min = type.signed() ? values.shiftRight(1).negate() : BigInteger.ZERO;
    this.max = min.add(values).subtract(BigInteger.ONE);
    this.stored = stored;
  }

  static IntegerCell of(ArrowType.Int type) {
    if (type.signed()) {
      return switch (type.bitWidth()) {
        case Byte.SIZE -> new IntegerCell(type, Byte.class, BigInteger::byteValue);
        case Short.SIZE -> new IntegerCell(type, Short.class, BigInteger::shortValue);
        case Integer.SIZE -> new IntegerCell(type, Integer.class, BigInteger::intValue);
        default -> new IntegerCell(type, Long.class, BigInteger::longValue);
      };
    }
    return switch (type.bitWidth()) {
      case Byte.SIZE -> new IntegerCell(type, Integer.class, BigInteger::intValue);
      // Its builder takes characters, though what is read are numbers.
      case Short.SIZE -> new IntegerCell(type, Integer.class, value -> (char) value.intValue());
      case Integer.SIZE -> new IntegerCell(type, Long.class, BigInteger::longValue);
      default -> new IntegerCell(type, BigInteger.class, value -> value);
    };
  }

  /** A whole number of any class; null if the object is none. */
  static @Nullable BigInteger integer(Object value) {
    if (value instanceof BigInteger integer) {
      return integer;
    }
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return BigInteger.valueOf(((Number) value).longValue());
    }
    return value instanceof Character character ? BigInteger.valueOf(character) : null;
  }

  @Override
  boolean isExact(Object value) {
    return own.isInstance(value);
  }

  @Override
  Object fit(Object value) {
    if (signed && own.isInstance(value)) {
      return value;
    }
    BigInteger number = integer(value);
    if (number == null || number.compareTo(min) < 0 || number.compareTo(max) > 0) {
      throw unfit(value, "a whole number from " + min + " to " + max);
    }
    return stored.apply(number);
  }
}
