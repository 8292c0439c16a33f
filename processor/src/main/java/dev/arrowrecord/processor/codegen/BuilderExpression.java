package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.JavaNames.ROUNDING_MODE;
import static dev.arrowrecord.processor.codegen.RuntimeNames.VARIANT;

import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Spells how the builder of a mapping is made.
 *
 * @param field the expression for its field, as {@code field.child(2)}
 * @param parent the expression for what has the field's children, mostly the field itself
 * @param constants the constants that builders share
 * @param types the names of classes in the file
 */
record BuilderExpression(String field, String parent, Constants constants, TypeNames types)
    implements ValueMapping.Visitor<Expression> {

  BuilderExpression(String field, Constants constants, TypeNames types) {
    this(field, field, constants, types);
  }

  @Override
  public Expression visitScalar(ValueMapping.Scalar scalar) {
    return Expression.call(created(scalar.kind()), itsField());
  }

  @Override
  public Expression visitRounded(ValueMapping.Rounded rounded) {
    return Expression.call(
        created(ColumnKind.DECIMAL),
        itsField(),
        Expression.of(types.of(ROUNDING_MODE) + "." + rounded.rounding().name()));
  }

  @Override
  public Expression visitEnumeration(ValueMapping.Enumeration enumeration) {
    return Expression.call(
        created(ColumnKind.ENUM) + "<>",
        itsField(),
        Expression.of(constants.ofEnum(enumeration.enumClass())));
  }

  @Override
  public Expression visitStruct(ValueMapping.Struct struct) {
    return Expression.call("new " + types.of(struct.generated()) + ".Builder", itsField());
  }

  @Override
  public Expression visitSequence(ValueMapping.Sequence sequence) {
    return Expression.call(
        kind(sequence.kind()) + "." + sequence.container().builderFactory(),
        itsField(),
        child(sequence.element(), 0));
  }

  @Override
  public Expression visitTensor(ValueMapping.Tensor tensor) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(itsField());
    arguments.add(child(tensor.element(), 0));
    tensor.shape().forEach(size -> arguments.add(Expression.of(String.valueOf(size))));
    return Expression.call(created(ColumnKind.TENSOR) + "<>", arguments);
  }

  @Override
  public Expression visitMap(ValueMapping.MapOf map) {
    String entries = parent + ".child(0)";
    return Expression.call(
        created(ColumnKind.MAP) + "<>",
        itsField(),
        of(map.key(), entries + ".child(0)"),
        of(map.value(), entries + ".child(1)"));
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
              types.of(VARIANT) + ".of",
              Expression.of(types.of(variant.subtype()) + ".class"),
              child(variant.value(), firstChild + i)));
    }
    return Expression.call(created(union.kind()) + "<" + types.of(union.type()) + ">", arguments);
  }

  @Override
  public Expression visitEncoded(ValueMapping.Encoded encoded) {
    String type = created(encoded.kind()) + "<>";
    if (encoded.kind() == ColumnKind.RUN_END) {
      return Expression.call(type, itsField(), child(encoded.value(), 1));
    }
    String values = kind(ColumnKind.DICTIONARY) + ".valuesField(" + field + ")";
    return Expression.call(
        type,
        itsField(),
        encoded.value().accept(new BuilderExpression(values, parent, constants, types)));
  }

  @Override
  public Expression visitConverted(ValueMapping.Converted converted) {
    return Expression.call(
        created(ColumnKind.CONVERTED) + "<>",
        converted.inner().accept(this),
        ConversionExpression.of(converted.conversion(), constants, types));
  }

  private Expression itsField() {
    return Expression.of(field);
  }

  private Expression child(ValueMapping part, int index) {
    return of(part, parent + ".child(" + index + ")");
  }

  private Expression of(ValueMapping part, String partField) {
    return part.accept(new BuilderExpression(partField, constants, types));
  }

  private String created(ColumnKind kind) {
    return "new " + kind(kind);
  }

  private String kind(ColumnKind kind) {
    return types.of(BuilderTypes.of(kind));
  }
}
