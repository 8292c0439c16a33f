package dev.arrowrecord.processor.mapping.type;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.model.DecimalAnnotation;
import dev.arrowrecord.schema.ArrowType;
import org.jspecify.annotations.Nullable;

/**
 * The Arrow type of {@code BigDecimal} and {@code BigInteger}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Arrow: data
 *     types</a>
 */
final class DecimalRules {
  private static final int MAX_PRECISION_128 = 38;
  private static final int MAX_PRECISION = 76;
  private static final ArrowType BIG_INTEGER = ArrowType.decimal128(MAX_PRECISION_128, 0);

  private DecimalRules() {}

  /** The type of a {@code BigDecimal}; null after an error. */
  static @Nullable ArrowType bigDecimal(@Nullable DecimalAnnotation annotation, PropertySite site) {
    if (annotation == null) {
      site.report(DiagnosticCode.DECIMAL_MISSING);
      return null;
    }
    int precision = annotation.precision();
    return checked(
        annotation,
        precision,
        precision + " digits have at most as many after the" + " point",
        site);
  }

  /** The type of a {@code BigInteger}; null after an error. */
  static @Nullable ArrowType bigInteger(@Nullable DecimalAnnotation annotation, PropertySite site) {
    return annotation == null
        ? BIG_INTEGER
        : checked(annotation, 0, "BigInteger has no digits after the point", site);
  }

  private static @Nullable ArrowType checked(
      DecimalAnnotation annotation, int maxScale, String reason, PropertySite site) {
    int precision = annotation.precision();
    int scale = annotation.scale();
    if (precision < 1 || precision > MAX_PRECISION) {
      site.report(DiagnosticCode.DECIMAL_PRECISION, annotation.precisionPosition(), precision);
      return null;
    }
    if (scale > maxScale || scale < -MAX_PRECISION) {
      site.report(
          DiagnosticCode.DECIMAL_SCALE,
          annotation.scalePosition(),
          scale,
          scale > maxScale ? reason : "Arrow decimals have at most 76 digits",
          -MAX_PRECISION,
          maxScale);
      return null;
    }
    return precision <= MAX_PRECISION_128
        ? ArrowType.decimal128(precision, scale)
        : ArrowType.decimal256(precision, scale);
  }
}
