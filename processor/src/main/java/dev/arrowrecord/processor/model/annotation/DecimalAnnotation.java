package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;
import java.math.RoundingMode;

/**
 * An {@code @ArrowDecimal}.
 *
 * @param precision its precision
 * @param scale its scale
 * @param rounding how it rounds
 * @param position where the annotation stands
 */
public record DecimalAnnotation(
    Given<Integer> precision, Given<Integer> scale, RoundingMode rounding, Position position)
    implements ValueAnnotation {
  @Override
  public String spelled() {
    String digits = "precision = %d, scale = %d".formatted(precision.value(), scale.value());
    return rounding == RoundingMode.UNNECESSARY
        ? "@ArrowDecimal(%s)".formatted(digits)
        : "@ArrowDecimal(%s, rounding = %s)".formatted(digits, rounding);
  }
}
