package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.VARIANT;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Spells how the builder of a mapping is made.
 *
 * @param field the expression for its field, as {@code field.child(2)}
 * @param parent the expression for what has the field's children, mostly the field itself
 * @param constants the constants that builders share
 */
record BuilderExpression(CodeBlock field, CodeBlock parent, Constants constants)
    implements ValueMapping.Visitor<Expression> {

  BuilderExpression(CodeBlock field, Constants constants) {
    this(field, field, constants);
  }

  @Override
  public Expression visitScalar(ValueMapping.Scalar scalar) {
    return Expression.call(CodeBlock.of("new $T", BuilderTypes.of(scalar.kind())), itsField());
  }

  @Override
  public Expression visitRounded(ValueMapping.Rounded rounded) {
    return Expression.call(
        CodeBlock.of("new $T", BuilderTypes.of(ColumnKind.DECIMAL)),
        itsField(),
        Expression.of("$T.$L", RoundingMode.class, rounded.rounding().name()));
  }

  @Override
  public Expression visitEnumeration(ValueMapping.Enumeration enumeration) {
    return Expression.call(
        CodeBlock.of("new $T<>", BuilderTypes.of(ColumnKind.ENUM)),
        itsField(),
        Expression.of("$L", constants.ofEnum(enumeration.enumClass())));
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
            "$T.$L", BuilderTypes.of(sequence.kind()), sequence.container().builderFactory()),
        itsField(),
        child(sequence.element(), 0));
  }

  @Override
  public Expression visitTensor(ValueMapping.Tensor tensor) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(itsField());
    arguments.add(child(tensor.element(), 0));
    tensor.shape().forEach(size -> arguments.add(Expression.of("$L", size)));
    return Expression.call(CodeBlock.of("new $T<>", BuilderTypes.of(ColumnKind.TENSOR)), arguments);
  }

  @Override
  public Expression visitMap(ValueMapping.MapOf map) {
    CodeBlock entries = CodeBlock.of("$L.child(0)", parent);
    return Expression.call(
        CodeBlock.of("new $T<>", BuilderTypes.of(ColumnKind.MAP)),
        itsField(),
        of(map.key(), CodeBlock.of("$L.child(0)", entries)),
        of(map.value(), CodeBlock.of("$L.child(1)", entries)));
  }

  @Override
  public Expression visitUnion(ValueMapping.Union union) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(itsField());
    // The tag is the first child.
    int firstChild = union.kind() == ColumnKind.TAGGED_STRUCT ? 1 : 0;
    for (int i = 0; i < union.variants().size(); i++) {
      ValueMapping.Variant variant = union.variants().get(i);
      arguments.add(
          Expression.call(
              CodeBlock.of("$T.of", VARIANT),
              Expression.of("$T.class", JavaNames.of(variant.subtype())),
              child(variant.value(), firstChild + i)));
    }
    return Expression.call(
        CodeBlock.of("new $T<$T>", BuilderTypes.of(union.kind()), JavaNames.of(union.type())),
        arguments);
  }

  @Override
  public Expression visitEncoded(ValueMapping.Encoded encoded) {
    CodeBlock type = CodeBlock.of("new $T<>", BuilderTypes.of(encoded.kind()));
    if (encoded.kind() == ColumnKind.RUN_END) {
      return Expression.call(type, itsField(), child(encoded.value(), 1));
    }
    CodeBlock values =
        CodeBlock.of("$T.valuesField($L)", BuilderTypes.of(ColumnKind.DICTIONARY), field);
    return Expression.call(
        type, itsField(), encoded.value().accept(new BuilderExpression(values, parent, constants)));
  }

  @Override
  public Expression visitConverted(ValueMapping.Converted converted) {
    return Expression.call(
        CodeBlock.of("new $T<>", BuilderTypes.of(ColumnKind.CONVERTED)),
        converted.inner().accept(this),
        ConversionExpression.of(converted.conversion(), constants));
  }

  private Expression itsField() {
    return Expression.of("$L", field);
  }

  private Expression child(ValueMapping part, int index) {
    return of(part, CodeBlock.of("$L.child($L)", parent, index));
  }

  private Expression of(ValueMapping part, CodeBlock partField) {
    return part.accept(new BuilderExpression(partField, constants));
  }
}
