package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.RoundingMode;

/**
 * Gives the Arrow decimal type of a {@code BigDecimal} or {@code BigInteger} its precision and
 * scale.
 *
 * <p>Required for {@code BigDecimal}, since every value of an Arrow decimal column has the same
 * scale while each {@code BigDecimal} has its own. A precision of up to 38 digits is stored as
 * Decimal128, a greater one as Decimal256; {@link ArrowField#type} can choose a narrower one.
 * {@code @ArrowDecimal(precision = 10, scale = 2)} holds up to eight digits before the decimal
 * point and two after it.
 *
 * <p>Nothing is rounded unless {@link #rounding} asks for it: writing a value with more fraction
 * digits than {@link #scale}, trailing zeros aside, or with more digits than {@link #precision} is
 * an error. Values read back have exactly this scale, so {@code 1.5} may return as {@code 1.50}.
 *
 * <p>On a property it stands where {@link ArrowField} does; on a type argument, such as {@code
 * List<@ArrowDecimal(precision = 10, scale = 2) BigDecimal>}, it applies to the elements.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Arrow columnar
 *     format: data types</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
public @interface ArrowDecimal {
  /**
   * The greatest number of significant digits, on both sides of the decimal point together.
   * Anything outside 1 to 76 is a compile error.
   *
   * @return the precision
   */
  int precision();

  /**
   * The number of digits after the decimal point, the same for every value. A negative scale counts
   * zeros before the point: with -3, values are multiples of a thousand.
   *
   * @return the scale
   */
  int scale();

  /**
   * How a value with more fraction digits than {@link #scale} is rounded when it is written. The
   * default refuses such a value.
   *
   * @return the rounding mode
   */
  RoundingMode rounding() default RoundingMode.UNNECESSARY;
}
