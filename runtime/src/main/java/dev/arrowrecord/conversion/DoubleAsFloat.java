package dev.arrowrecord.conversion;

/** {@link Double} as a column of smaller floating-point numbers. */
final class DoubleAsFloat extends NullSafe<Double, Float> {
  private final boolean nearest;

  /**
   * Makes a conversion.
   *
   * @param nearest whether the float is the column's value, and not to be rounded again
   */
  DoubleAsFloat(boolean nearest) {
    this.nearest = nearest;
  }

  @Override
  Float write(Double value) {
    float rounded = value.floatValue();
    if (Float.isInfinite(rounded) && !value.isInfinite()) {
      throw ConversionException.outOfRange("a value that fits a float");
    }
    return nearest || rounded == value || value.isNaN() ? rounded : roundedToOdd(value, rounded);
  }

  /**
   * Of the two floats around the value the one whose last bit is set, which marks it as inexact.
   */
  private static float roundedToOdd(double value, float rounded) {
    int bits = Float.floatToRawIntBits(rounded);
    int towardsZero = Math.abs((double) rounded) > Math.abs(value) ? bits - 1 : bits;
    return Float.intBitsToFloat(towardsZero | 1);
  }

  @Override
  Double read(Float value) {
    return value.doubleValue();
  }
}
