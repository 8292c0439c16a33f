package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.FIELD;

import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.codegen.text.StringLiteral;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Spells a field with its children; those of a record within are taken from its generated class.
 *
 * @param field the field
 * @param types the names of classes in the file
 */
record FieldExpression(Field field, TypeNames types)
    implements ValueMapping.Visitor<List<Expression>> {
  /** The expression for the field of a mapping. */
  static Expression of(Field field, ValueMapping value, TypeNames types) {
    return of(field, value.accept(new FieldExpression(field, types)), types);
  }

  private static Expression of(Field field, List<Expression> children, TypeNames types) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of(StringLiteral.of(field.name())));
    arguments.add(Expression.of(new ArrowTypes(types).of(field.type())));
    arguments.addAll(children);
    return withMetadata(
        Expression.call(
            types.of(FIELD) + (field.nullable() ? ".nullable" : ".required"), arguments),
        field.metadata());
  }

  /** A schema or field with the metadata it has, that of an extension type last. */
  static Expression withMetadata(Expression expression, Map<String, String> metadata) {
    Expression result = expression;
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      if (!entry.getKey().equals(Field.EXTENSION_NAME)
          && !entry.getKey().equals(Field.EXTENSION_METADATA)) {
        result = result.then(call(".withMetadata", entry.getKey(), entry.getValue()));
      }
    }
    return metadata.containsKey(Field.EXTENSION_NAME)
        ? result.then(
            call(
                ".withExtension",
                metadata.get(Field.EXTENSION_NAME),
                metadata.getOrDefault(Field.EXTENSION_METADATA, "")))
        : result;
  }

  private static Expression call(String method, String first, String second) {
    return Expression.call(
        method, Expression.of(StringLiteral.of(first)), Expression.of(StringLiteral.of(second)));
  }

  @Override
  public List<Expression> visitScalar(ValueMapping.Scalar scalar) {
    return List.of();
  }

  @Override
  public List<Expression> visitRounded(ValueMapping.Rounded rounded) {
    return List.of();
  }

  @Override
  public List<Expression> visitEnumeration(ValueMapping.Enumeration enumeration) {
    return List.of();
  }

  @Override
  public List<Expression> visitStruct(ValueMapping.Struct struct) {
    return List.of(Expression.of(types.of(struct.generated()) + ".SCHEMA.fields()"));
  }

  @Override
  public List<Expression> visitSequence(ValueMapping.Sequence sequence) {
    return List.of(child(field.child(0), sequence.element()));
  }

  @Override
  public List<Expression> visitTensor(ValueMapping.Tensor tensor) {
    return List.of(child(field.child(0), tensor.element()));
  }

  @Override
  public List<Expression> visitMap(ValueMapping.MapOf map) {
    Field entries = field.child(0);
    return List.of(
        child(
            entries,
            List.of(child(entries.child(0), map.key()), child(entries.child(1), map.value()))));
  }

  @Override
  public List<Expression> visitUnion(ValueMapping.Union union) {
    List<Expression> children = new ArrayList<>();
    if (union.kind() == ColumnKind.TAGGED_STRUCT) {
      children.add(child(field.child(0), List.of()));
    }
    int firstChild = children.size();
    for (int i = 0; i < union.variants().size(); i++) {
      children.add(child(field.child(firstChild + i), union.variants().get(i).value()));
    }
    return children;
  }

  @Override
  public List<Expression> visitEncoded(ValueMapping.Encoded encoded) {
    // A dictionary's field has the children of its values.
    return encoded.kind() == ColumnKind.DICTIONARY
        ? encoded.value().accept(this)
        : List.of(child(field.child(0), List.of()), child(field.child(1), encoded.value()));
  }

  @Override
  public List<Expression> visitConverted(ValueMapping.Converted converted) {
    return converted.inner().accept(this);
  }

  private Expression child(Field child, ValueMapping value) {
    return of(child, value, types);
  }

  private Expression child(Field child, List<Expression> children) {
    return of(child, children, types);
  }
}
