package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;

/**
 * Spells how the builder of a mapping is made.
 *
 * @param field the expression for its field, as {@code field.child(2)}
 * @param enums the dictionaries of enums
 */
record BuilderExpression(CodeBlock field, EnumConstants enums)
    implements ValueMapping.Visitor<Expression> {

  @Override
  public Expression visitScalar(ValueMapping.Scalar scalar) {
    return Expression.call(CodeBlock.of("new $T", BuilderTypes.of(scalar.kind())), itsField());
  }

  @Override
  public Expression visitEnumeration(ValueMapping.Enumeration enumeration) {
    return Expression.call(
        CodeBlock.of("new $T<>", BuilderTypes.of(ColumnKind.ENUM)),
        itsField(),
        Expression.of("$L", enums.name(enumeration.enumClass())));
  }

  @Override
  public Expression visitStruct(ValueMapping.Struct struct) {
    return Expression.call(
        CodeBlock.of("new $T", JavaNames.of(struct.generated()).nestedClass("Builder")),
        itsField());
  }

  @Override
  public Expression visitSequence(ValueMapping.Sequence sequence) {
    return Expression.call(
        CodeBlock.of(
            "$T.$L", BuilderTypes.of(ColumnKind.LIST), sequence.container().builderFactory()),
        itsField(),
        of(sequence.element(), CodeBlock.of("$L.child(0)", field)));
  }

  @Override
  public Expression visitMap(ValueMapping.MapOf map) {
    CodeBlock entries = CodeBlock.of("$L.child(0)", field);
    return Expression.call(
        CodeBlock.of("new $T<>", BuilderTypes.of(ColumnKind.MAP)),
        itsField(),
        of(map.key(), CodeBlock.of("$L.child(0)", entries)),
        of(map.value(), CodeBlock.of("$L.child(1)", entries)));
  }

  @Override
  public Expression visitConverted(ValueMapping.Converted converted) {
    return Expression.call(
        CodeBlock.of("new $T<>", BuilderTypes.of(ColumnKind.CONVERTED)),
        converted.inner().accept(this),
        Expression.of("$T.$L", RuntimeNames.CONVERSIONS, converted.conversion().member()));
  }

  private Expression itsField() {
    return Expression.of("$L", field);
  }

  private Expression of(ValueMapping part, CodeBlock partField) {
    return part.accept(new BuilderExpression(partField, enums));
  }
}
