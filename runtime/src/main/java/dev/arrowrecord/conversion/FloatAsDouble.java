package dev.arrowrecord.conversion;

/** {@link Float} as a column of larger floating-point numbers. */
final class FloatAsDouble extends NullSafe<Float, Double> {
  @Override
  Double write(Float value) {
    return value.doubleValue();
  }

  @Override
  Float read(Double value) {
    float narrow = value.floatValue();
    if (narrow != value && !value.isNaN()) {
      throw new ConversionException("a value that a float has");
    }
    return narrow;
  }
}
