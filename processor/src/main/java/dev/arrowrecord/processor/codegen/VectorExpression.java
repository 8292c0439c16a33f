package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Container;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Spells how the vector of a mapping is made: the mirror image of {@link BuilderExpression}.
 *
 * @param column the expression for its column, as {@code column.child(2)}
 * @param constants the constants that vectors share
 */
record VectorExpression(CodeBlock column, Constants constants)
    implements ValueMapping.Visitor<Expression> {
  private static final String DICTIONARY_COLUMN = "values";

  @Override
  public Expression visitScalar(ValueMapping.Scalar scalar) {
    return Expression.call(CodeBlock.of("new $T", VectorTypes.of(scalar.kind())), itsColumn());
  }

  @Override
  public Expression visitRounded(ValueMapping.Rounded rounded) {
    return Expression.call(CodeBlock.of("new $T", VectorTypes.of(ColumnKind.DECIMAL)), itsColumn());
  }

  @Override
  public Expression visitEnumeration(ValueMapping.Enumeration enumeration) {
    return Expression.call(
        CodeBlock.of("new $T<>", VectorTypes.of(ColumnKind.ENUM)),
        itsColumn(),
        Expression.of("$L", constants.ofEnum(enumeration.enumClass())));
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
    arguments.add(child(sequence.element(), 0));
    if (sequence.container() == Container.OBJECT_ARRAY) {
      arguments.add(Expression.of("$T::new", JavaNames.of(sequence.type())));
    }
    return Expression.call(
        CodeBlock.of(
            "$T.$L", VectorTypes.of(sequence.kind()), sequence.container().vectorFactory()),
        arguments);
  }

  @Override
  public Expression visitTensor(ValueMapping.Tensor tensor) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(itsColumn());
    arguments.add(child(tensor.element(), 0));
    String shape = tensor.shape().stream().map(String::valueOf).collect(Collectors.joining(", "));
    arguments.add(Expression.of("new int[] {$L}", shape));
    JavaType array = tensor.type();
    while (array instanceof JavaType.Array outer && outer.component() instanceof JavaType.Array) {
      arguments.add(Expression.of("$T::new", JavaNames.of(array)));
      array = outer.component();
    }
    return Expression.call(CodeBlock.of("$T.of", VectorTypes.of(ColumnKind.TENSOR)), arguments);
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
  public Expression visitUnion(ValueMapping.Union union) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(itsColumn());
    // The tag is the first child.
    int firstChild = union.kind() == ColumnKind.TAGGED_STRUCT ? 1 : 0;
    for (int i = 0; i < union.variants().size(); i++) {
      arguments.add(child(union.variants().get(i).value(), firstChild + i));
    }
    return Expression.call(
        CodeBlock.of("new $T<$T>", VectorTypes.of(union.kind()), JavaNames.of(union.type())),
        arguments);
  }

  @Override
  public Expression visitEncoded(ValueMapping.Encoded encoded) {
    CodeBlock type = CodeBlock.of("new $T<>", VectorTypes.of(encoded.kind()));
    if (encoded.kind() == ColumnKind.RUN_END) {
      return Expression.call(type, itsColumn(), child(encoded.value(), 1));
    }
    return Expression.call(type, itsColumn(), factory(encoded.value()));
  }

  /** What makes a vector of the dictionary's values, which is a constructor wherever it can be. */
  private Expression factory(ValueMapping values) {
    if (values instanceof ValueMapping.Scalar
        || values instanceof ValueMapping.Rounded
        || values instanceof ValueMapping.Struct) {
      return Expression.of("$T::new", VectorTypes.of(values));
    }
    String parameter = DICTIONARY_COLUMN;
    // A dictionary within the values of another is made within its lambda.
    while (column.toString().startsWith(parameter)) {
      parameter += "_";
    }
    return of(values, CodeBlock.of(parameter)).from(parameter);
  }

  @Override
  public Expression visitConverted(ValueMapping.Converted converted) {
    return Expression.call(
        CodeBlock.of("new $T<>", VectorTypes.of(ColumnKind.CONVERTED)),
        converted.inner().accept(this),
        ConversionExpression.of(converted.conversion(), constants));
  }

  private Expression itsColumn() {
    return Expression.of("$L", column);
  }

  private Expression child(ValueMapping part, int index) {
    return of(part, CodeBlock.of("$L.child($L)", column, index));
  }

  private Expression of(ValueMapping part, CodeBlock partColumn) {
    return part.accept(new VectorExpression(partColumn, constants));
  }
}
