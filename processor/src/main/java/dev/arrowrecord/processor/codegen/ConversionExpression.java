package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.CONVERSIONS;
import static dev.arrowrecord.processor.codegen.RuntimeNames.INTEGRAL_TYPE;
import static dev.arrowrecord.processor.codegen.RuntimeNames.PRIMITIVE_ARRAYS;

import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.codegen.text.StringLiteral;
import dev.arrowrecord.processor.mapping.result.Conversion;

/** Spells conversions as the members of the runtime's {@code Conversions}. */
final class ConversionExpression {
  private ConversionExpression() {}

  /** The expression for a conversion. */
  static Expression of(Conversion conversion, Constants constants, TypeNames types) {
    if (conversion instanceof Conversion.Integral integral) {
      return call(
          types,
          "integral",
          Expression.of(types.of(INTEGRAL_TYPE) + "." + integral.java()),
          Expression.of(types.of(INTEGRAL_TYPE) + "." + integral.arrow()));
    }
    if (conversion instanceof Conversion.Zoned zoned) {
      return call(types, zoned.method(), Expression.of(StringLiteral.of(zoned.zone())));
    }
    if (conversion instanceof Conversion.OfEnum ofEnum) {
      return call(types, ofEnum.method(), Expression.of(constants.ofEnum(ofEnum.enumClass())));
    }
    if (conversion instanceof Conversion.OfArray ofArray) {
      return Expression.of(types.of(PRIMITIVE_ARRAYS) + "." + ofArray.constant());
    }
    if (conversion instanceof Conversion.Custom custom) {
      return call(types, "of", Expression.of(constants.ofConverter(custom.converter())));
    }
    return Expression.of(types.of(CONVERSIONS) + "." + ((Conversion.Fixed) conversion).member());
  }

  private static Expression call(TypeNames types, String method, Expression... arguments) {
    return Expression.call(types.of(CONVERSIONS) + "." + method, arguments);
  }
}
