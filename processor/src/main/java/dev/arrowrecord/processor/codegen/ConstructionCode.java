package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.Construction;
import dev.arrowrecord.processor.mapping.result.Construction.Argument;
import dev.arrowrecord.processor.mapping.result.Construction.Assignment;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaType;
import java.util.List;

/** Spells how a record is made of one row of a batch. */
final class ConstructionCode {
  private static final String INDEX = "index";
  private static final String BUILDER = "builder";

  private final Spelling spelling;
  private final TypeName type;
  private final MemberNames names;

  ConstructionCode(Spelling spelling) {
    this.spelling = spelling;
    this.type = spelling.type();
    this.names = spelling.names();
  }

  /** The body of the batch's method {@code get(int index)}. */
  CodeBlock body(Construction construction) {
    if (construction instanceof Construction.Constructor by) {
      return called(CodeBlock.of("new $T", type), by.arguments(), by.assignments());
    }
    if (construction instanceof Construction.Factory by) {
      CodeBlock call = CodeBlock.of("$T.$L", spelling.rawType(), by.method());
      return called(call, by.arguments(), by.assignments());
    }
    if (construction instanceof Construction.Builder by) {
      return built(by);
    }
    return CodeBlock.of("return new $L(this, $L);\n", RowClass.NAME, INDEX);
  }

  private CodeBlock called(CodeBlock call, List<Argument> given, List<Assignment> assignments) {
    boolean complete = assignments.isEmpty();
    List<String> locals = complete ? List.of(INDEX) : List.of(INDEX, names.record());
    List<Expression> arguments =
        given.stream().map(each -> Expression.of("$L", value(each, locals))).toList();
    Expression created = Expression.call(call, arguments);
    if (complete) {
      return created.statement("return ", spelling.bodyIndent());
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T ", type).add(created.statement(names.record() + " = ", spelling.bodyIndent()));
    addAssignments(code, names.record(), assignments, locals);
    return code.addStatement("return $L", names.record()).build();
  }

  private CodeBlock built(Construction.Builder by) {
    // Its type may be known only by its bounds.
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock arguments =
        by.typeArguments().stream()
            .map(argument -> CodeBlock.of("$T", JavaNames.of(argument)))
            .collect(CodeBlock.joining(", ", "<", ">"));
    code.addStatement(
        "var $L = $T.$L$L()",
        BUILDER,
        spelling.rawType(),
        by.typeArguments().isEmpty() ? "" : arguments,
        by.start());
    addAssignments(code, BUILDER, by.assignments(), List.of(INDEX, BUILDER));
    return code.addStatement("return $L.$L()", BUILDER, by.end()).build();
  }

  private void addAssignments(
      CodeBlock.Builder code, String target, List<Assignment> assignments, List<String> locals) {
    for (Assignment assignment : assignments) {
      code.addStatement(
          assignment.setter().isField() ? "$L.$L = $L" : "$L.$L($L)",
          target,
          assignment.setter().name(),
          value(assignment.value(), locals));
    }
  }

  private CodeBlock value(Argument argument, List<String> locals) {
    if (argument instanceof Construction.DefaultArgument left) {
      return Defaults.of(left.type());
    }
    Construction.PropertyArgument given = (Construction.PropertyArgument) argument;
    PropertyMapping property = given.property();
    CodeBlock vector = names.reference(property, locals);
    return CodeBlock.of(
        "$L$L",
        read(vector, property.value(), property.type()),
        given.unwrapped() ? ".orElse(null)" : "");
  }

  /** The expression for a slot of a vector as a value of that type. */
  static CodeBlock read(CodeBlock vector, ValueMapping value, JavaType type) {
    if (!(type instanceof JavaType.Primitive primitive)) {
      return CodeBlock.of("$L.getObject($L)", vector, INDEX);
    }
    return value instanceof ValueMapping.Scalar
        ? CodeBlock.of("$L.get($L)", vector, INDEX)
        : CodeBlock.of("($L) $L.getObject($L)", primitive.name(), vector, INDEX);
  }
}
