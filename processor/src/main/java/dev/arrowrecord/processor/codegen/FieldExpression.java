package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.FIELD;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Spells a field with its children; those of a record within are taken from its generated class.
 *
 * @param field the field
 */
record FieldExpression(Field field) implements ValueMapping.Visitor<List<Expression>> {
  /** The expression for the field of a mapping. */
  static Expression of(Field field, ValueMapping value) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of("$S", field.name()));
    arguments.add(Expression.of("$L", ArrowTypes.of(field.type())));
    arguments.addAll(value.accept(new FieldExpression(field)));
    Expression expression =
        Expression.call(
            CodeBlock.of("$T.$L", FIELD, field.nullable() ? "nullable" : "required"), arguments);
    Map<String, String> metadata = field.metadata();
    return metadata.containsKey(Field.EXTENSION_NAME)
        ? expression.then(
            ".withExtension($S, $S)",
            metadata.get(Field.EXTENSION_NAME),
            metadata.getOrDefault(Field.EXTENSION_METADATA, ""))
        : expression;
  }

  @Override
  public List<Expression> visitScalar(ValueMapping.Scalar scalar) {
    return List.of();
  }

  @Override
  public List<Expression> visitEnumeration(ValueMapping.Enumeration enumeration) {
    return List.of();
  }

  @Override
  public List<Expression> visitStruct(ValueMapping.Struct struct) {
    return List.of(Expression.of("$T.SCHEMA.fields()", JavaNames.of(struct.generated())));
  }

  @Override
  public List<Expression> visitSequence(ValueMapping.Sequence sequence) {
    return List.of(of(field.child(0), sequence.element()));
  }

  @Override
  public List<Expression> visitMap(ValueMapping.MapOf map) {
    Field entries = field.child(0);
    return List.of(
        Expression.call(
            CodeBlock.of("$T.required", FIELD),
            Expression.of("$S", entries.name()),
            Expression.of("$L", ArrowTypes.of(entries.type())),
            of(entries.child(0), map.key()),
            of(entries.child(1), map.value())));
  }

  @Override
  public List<Expression> visitConverted(ValueMapping.Converted converted) {
    return converted.inner().accept(this);
  }
}
