package dev.arrowrecord.dynamic;

import dev.arrowrecord.conversion.Conversion;
import dev.arrowrecord.conversion.ConversionException;
import org.jspecify.annotations.Nullable;

/**
 * How an object becomes a value that the builders of a field take: as it is if it is of the type
 * that is read, and converted if it is of another that says the same.
 */
abstract class Cell implements Conversion<Object, Object> {
  /** Whether the value is of the Java type that is read, whatever is in it. */
  abstract boolean isExact(Object value);

  /**
   * The value for the builder.
   *
   * @throws ConversionException if the field cannot hold it
   */
  abstract Object fit(Object value);

  /** What stands for a null: nothing but a null, as a rule. */
  @Nullable Object fitNull() {
    return null;
  }

  @Override
  public final @Nullable Object toArrow(@Nullable Object value) {
    return value == null ? fitNull() : fit(value);
  }

  @Override
  public final @Nullable Object fromArrow(@Nullable Object value) {
    return value;
  }

  /** The value of a part, whose exceptions say where it is. */
  final @Nullable Object fitPart(@Nullable Object part, String step) {
    try {
      return toArrow(part);
    } catch (ConversionException e) {
      throw e.within(step);
    }
  }

  /** What to throw if a value is of a type that has no meaning here. */
  static ConversionException unfit(Object value, String expected) {
    return new ConversionException(expected, CellText.described(value));
  }
}
