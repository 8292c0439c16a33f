package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.CONVERSIONS;
import static dev.arrowrecord.processor.codegen.RuntimeNames.INTEGRAL_TYPE;
import static dev.arrowrecord.processor.codegen.RuntimeNames.PRIMITIVE_ARRAYS;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.Conversion;

/** Spells conversions as the members of the runtime's {@code Conversions}. */
final class ConversionExpression {
  private ConversionExpression() {}

  /** The expression for a conversion. */
  static Expression of(Conversion conversion, Constants constants) {
    if (conversion instanceof Conversion.Integral integral) {
      return call(
          "integral",
          Expression.of("$T.$L", INTEGRAL_TYPE, integral.java()),
          Expression.of("$T.$L", INTEGRAL_TYPE, integral.arrow()));
    }
    if (conversion instanceof Conversion.Zoned zoned) {
      return call(zoned.method(), Expression.of("$S", zoned.zone()));
    }
    if (conversion instanceof Conversion.OfEnum ofEnum) {
      return call(ofEnum.method(), Expression.of("$L", constants.ofEnum(ofEnum.enumClass())));
    }
    if (conversion instanceof Conversion.OfArray ofArray) {
      return Expression.of("$T.$L", PRIMITIVE_ARRAYS, ofArray.constant());
    }
    if (conversion instanceof Conversion.Custom custom) {
      return call("of", Expression.of("$L", constants.ofConverter(custom.converter())));
    }
    return Expression.of("$T.$L", CONVERSIONS, ((Conversion.Fixed) conversion).member());
  }

  private static Expression call(String method, Expression... arguments) {
    return Expression.call(CodeBlock.of("$T.$L", CONVERSIONS, method), arguments);
  }
}
