package dev.arrowrecord.processor.mapping.type.scalar;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.DecimalAnnotation;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.schema.ArrowType;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * {@code BigDecimal} and {@code BigInteger}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Arrow: data
 *     types</a>
 */
public final class DecimalRules {
  private static final int MAX_PRECISION_128 = 38;
  private static final int MAX_PRECISION = 76;
  private static final JavaType BIG_DECIMAL = JavaType.named("java.math.BigDecimal");

  private DecimalRules() {}

  /** The column of a {@code BigDecimal}; null after an error. */
  public static @Nullable Column bigDecimal(Value value, PropertySite site) {
    DecimalAnnotation annotation = value.annotations().decimal();
    if (annotation == null) {
      site.report(DiagnosticCode.DECIMAL_MISSING, annotated(value.type(), site.type()));
      return null;
    }
    int precision = annotation.precision().value();
    String reason = precision + " digits have at most as many after the point";
    return checked(value, annotation, precision, reason, site);
  }

  /** How a decimal is written within the type of its property; by itself if it is not there. */
  private static String annotated(JavaType decimal, JavaType within) {
    String name = "\\b" + decimal + "\\b";
    String annotated = "@ArrowDecimal(precision = …, scale = …) " + decimal;
    String all = within.toString().replaceAll(name, annotated);
    return all.contains(annotated) ? all : annotated;
  }

  /** The column of a {@code BigInteger}; null after an error. */
  public static @Nullable Column bigInteger(Value value, PropertySite site) {
    Given<DataType> type = value.annotations().field().type();
    DecimalAnnotation annotation = value.annotations().decimal();
    if (type != null && !isDecimal(type.value())) {
      if (annotation == null) {
        return NumberRules.map(value, TypeRow.BIG_INTEGER);
      }
      site.report(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          annotation.position(),
          "@ArrowField(type = %s) and @ArrowDecimal".formatted(type.value()),
          "a number is a decimal or not",
          "remove one of them");
      return null;
    }
    Value decimal = value.as(BIG_DECIMAL, value.annotations());
    Column column =
        annotation == null
            ? column(decimal, widest(value), 0, value.dataType(DataType.DECIMAL128))
            : checked(decimal, annotation, 0, "BigInteger has no digits after the point", site);
    return column == null ? null : column.converted(value.type(), Conversion.Fixed.BIG_INTEGER);
  }

  private static @Nullable Column checked(
      Value value, DecimalAnnotation annotation, int maxScale, String reason, PropertySite site) {
    int precision = annotation.precision().value();
    int scale = annotation.scale().value();
    DataType type =
        value.dataType(precision <= MAX_PRECISION_128 ? DataType.DECIMAL128 : DataType.DECIMAL256);
    int maxPrecision = maxPrecision(type);
    if (precision < 1 || precision > maxPrecision) {
      boolean narrow = maxPrecision < MAX_PRECISION && value.annotations().field().type() != null;
      site.report(
          DiagnosticCode.DECIMAL_PRECISION,
          annotation.precision().position(),
          precision,
          narrow ? type : "Arrow decimals",
          narrow ? "has" : "have",
          narrow ? maxPrecision : MAX_PRECISION,
          narrow && precision > 0 ? "one of these, or choose a wider type" : "one of these");
      return null;
    }
    if (scale > maxScale || scale < -MAX_PRECISION) {
      site.report(
          DiagnosticCode.DECIMAL_SCALE,
          annotation.scale().position(),
          scale,
          scale > maxScale ? reason : "Arrow decimals have at most 76 digits",
          -MAX_PRECISION,
          maxScale);
      return null;
    }
    Column column = column(value, precision, scale, type);
    return annotation.rounding() == RoundingMode.UNNECESSARY
        ? column
        : new Column(new ValueMapping.Rounded(value.type(), annotation.rounding()), column.field());
  }

  private static Column column(Value value, int precision, int scale, DataType type) {
    return Column.of(
        value, ColumnKind.DECIMAL, new ArrowType.Decimal(precision, scale, bitWidth(type)));
  }

  private static boolean isDecimal(DataType type) {
    return TypeRow.BIG_DECIMAL.types().contains(type);
  }

  private static int widest(Value value) {
    return maxPrecision(value.dataType(DataType.DECIMAL128));
  }

  private static int maxPrecision(DataType type) {
    return switch (type) {
      case DECIMAL32 -> 9;
      case DECIMAL64 -> 18;
      case DECIMAL128 -> MAX_PRECISION_128;
      default -> MAX_PRECISION;
    };
  }

  private static int bitWidth(DataType type) {
    return switch (type) {
      case DECIMAL32 -> 32;
      case DECIMAL64 -> 64;
      case DECIMAL128 -> 128;
      default -> 256;
    };
  }
}
