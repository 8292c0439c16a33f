package dev.arrowrecord.processor.codegen;

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
 * @param types the names of classes in the file
 */
record VectorExpression(String column, Constants constants, TypeNames types)
    implements ValueMapping.Visitor<Expression> {
  private static final String DICTIONARY_COLUMN = "values";

  @Override
  public Expression visitScalar(ValueMapping.Scalar scalar) {
    return Expression.call(created(scalar.kind()), itsColumn());
  }

  @Override
  public Expression visitRounded(ValueMapping.Rounded rounded) {
    return Expression.call(created(ColumnKind.DECIMAL), itsColumn());
  }

  @Override
  public Expression visitEnumeration(ValueMapping.Enumeration enumeration) {
    return Expression.call(
        created(ColumnKind.ENUM) + "<>",
        itsColumn(),
        Expression.of(constants.ofEnum(enumeration.enumClass())));
  }

  @Override
  public Expression visitStruct(ValueMapping.Struct struct) {
    return Expression.call("new " + types.of(struct.generated()) + ".Batch", itsColumn());
  }

  @Override
  public Expression visitSequence(ValueMapping.Sequence sequence) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(itsColumn());
    arguments.add(child(sequence.element(), 0));
    if (sequence.container() == Container.OBJECT_ARRAY) {
      arguments.add(Expression.of(types.of(sequence.type()) + "::new"));
    }
    return Expression.call(
        kind(sequence.kind()) + "." + sequence.container().vectorFactory(), arguments);
  }

  @Override
  public Expression visitTensor(ValueMapping.Tensor tensor) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(itsColumn());
    arguments.add(child(tensor.element(), 0));
    String shape = tensor.shape().stream().map(String::valueOf).collect(Collectors.joining(", "));
    arguments.add(Expression.of("new int[] {" + shape + "}"));
    JavaType array = tensor.type();
    while (array instanceof JavaType.Array outer && outer.component() instanceof JavaType.Array) {
      arguments.add(Expression.of(types.of(array) + "::new"));
      array = outer.component();
    }
    return Expression.call(kind(ColumnKind.TENSOR) + ".of", arguments);
  }

  @Override
  public Expression visitMap(ValueMapping.MapOf map) {
    String entries = column + ".child(0)";
    return Expression.call(
        created(ColumnKind.MAP) + "<>",
        itsColumn(),
        of(map.key(), entries + ".child(0)"),
        of(map.value(), entries + ".child(1)"));
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
    return Expression.call(created(union.kind()) + "<" + types.of(union.type()) + ">", arguments);
  }

  @Override
  public Expression visitEncoded(ValueMapping.Encoded encoded) {
    String type = created(encoded.kind()) + "<>";
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
      return Expression.of(new VectorTypes(types).of(values) + "::new");
    }
    String parameter = DICTIONARY_COLUMN;
    // A dictionary within the values of another is made within its lambda.
    while (column.startsWith(parameter)) {
      parameter += "_";
    }
    return of(values, parameter).from(parameter);
  }

  @Override
  public Expression visitConverted(ValueMapping.Converted converted) {
    return Expression.call(
        created(ColumnKind.CONVERTED) + "<>",
        converted.inner().accept(this),
        ConversionExpression.of(converted.conversion(), constants, types));
  }

  private Expression itsColumn() {
    return Expression.of(column);
  }

  private Expression child(ValueMapping part, int index) {
    return of(part, column + ".child(" + index + ")");
  }

  private Expression of(ValueMapping part, String partColumn) {
    return part.accept(new VectorExpression(partColumn, constants, types));
  }

  private String created(ColumnKind kind) {
    return "new " + kind(kind);
  }

  private String kind(ColumnKind kind) {
    return types.of(VectorTypes.of(kind));
  }
}
