package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Container;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Spells how the vector of a mapping is made: the mirror image of {@link BuilderExpression}.
 *
 * @param column the expression for its column, as {@code column.child(2)}
 * @param enums the dictionaries of enums
 */
record VectorExpression(CodeBlock column, EnumConstants enums)
    implements ValueMapping.Visitor<Expression> {

  @Override
  public Expression visitScalar(ValueMapping.Scalar scalar) {
    return Expression.call(CodeBlock.of("new $T", VectorTypes.of(scalar.kind())), itsColumn());
  }

  @Override
  public Expression visitEnumeration(ValueMapping.Enumeration enumeration) {
    return Expression.call(
        CodeBlock.of("new $T<>", VectorTypes.of(ColumnKind.ENUM)),
        itsColumn(),
        Expression.of("$L", enums.name(enumeration.enumClass())));
  }

  @Override
  public Expression visitStruct(ValueMapping.Struct struct) {
    return Expression.call(
        CodeBlock.of("new $T", JavaNames.of(struct.generated()).nestedClass("Batch")), itsColumn());
  }

  @Override
  public Expression visitSequence(ValueMapping.Sequence sequence) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(itsColumn());
    arguments.add(of(sequence.element(), CodeBlock.of("$L.child(0)", column)));
    if (sequence.container() == Container.OBJECT_ARRAY) {
      arguments.add(Expression.of("$T::new", JavaNames.of(sequence.type())));
    }
    return Expression.call(
        CodeBlock.of(
            "$T.$L", VectorTypes.of(ColumnKind.LIST), sequence.container().vectorFactory()),
        arguments);
  }

  @Override
  public Expression visitMap(ValueMapping.MapOf map) {
    CodeBlock entries = CodeBlock.of("$L.child(0)", column);
    return Expression.call(
        CodeBlock.of("new $T<>", VectorTypes.of(ColumnKind.MAP)),
        itsColumn(),
        of(map.key(), CodeBlock.of("$L.child(0)", entries)),
        of(map.value(), CodeBlock.of("$L.child(1)", entries)));
  }

  @Override
  public Expression visitConverted(ValueMapping.Converted converted) {
    return Expression.call(
        CodeBlock.of("new $T<>", VectorTypes.of(ColumnKind.CONVERTED)),
        converted.inner().accept(this),
        Expression.of("$T.$L", RuntimeNames.CONVERSIONS, converted.conversion().member()));
  }

  private Expression itsColumn() {
    return Expression.of("$L", column);
  }

  private Expression of(ValueMapping part, CodeBlock partColumn) {
    return part.accept(new VectorExpression(partColumn, enums));
  }
}
