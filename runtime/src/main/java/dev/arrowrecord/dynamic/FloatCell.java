package dev.arrowrecord.dynamic;

import dev.arrowrecord.conversion.Conversion;
import dev.arrowrecord.conversion.ConversionException;
import dev.arrowrecord.conversion.Conversions;
import dev.arrowrecord.schema.Precision;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Floating-point numbers, rounded to the nearest of the column's, and whole numbers that need no
 * rounding.
 */
final class FloatCell extends Cell {
  // Null if the builder takes a double.
  private final @Nullable Conversion<Double, Float> toFloat;
  private final BigInteger largestWhole;

  private FloatCell(@Nullable Conversion<Double, Float> toFloat, int significandBits) {
    this.toFloat = toFloat;
    this.largestWhole = BigInteger.ONE.shiftLeft(significandBits);
  }

  static FloatCell of(Precision precision) {
    return switch (precision) {
      case HALF -> new FloatCell(Conversions.DOUBLE_AS_FLOAT16, 11);
      case SINGLE -> new FloatCell(Conversions.DOUBLE_AS_FLOAT, 24);
      case DOUBLE -> new FloatCell(null, 53);
    };
  }

  @Override
  boolean isExact(Object value) {
    return toFloat == null ? value instanceof Double : value instanceof Float;
  }

  @Override
  Object fit(Object value) {
    if (isExact(value)) {
      return value;
    }
    double number = number(value);
    try {
      return toFloat == null ? number : Objects.requireNonNull(toFloat.toArrow(number));
    } catch (ConversionException e) {
      throw unfit(value, e.expected());
    }
  }

  private double number(Object value) {
    if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue();
    }
    BigInteger whole = IntegerCell.integer(value);
    if (whole == null || whole.abs().compareTo(largestWhole) > 0) {
      throw unfit(
          value, "a Double, a Float, or a whole number up to " + largestWhole + " of either sign");
    }
    return whole.doubleValue();
  }
}
