package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.mapping.result.Construction;
import dev.arrowrecord.processor.mapping.result.Construction.Argument;
import dev.arrowrecord.processor.mapping.result.Construction.Assignment;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaType;
import java.util.List;
import java.util.stream.Collectors;

/** Spells how a record is made of one row of a batch. */
final class ConstructionCode {
  private static final String INDEX = "index";
  private static final String BUILDER = "builder";

  private final Spelling spelling;
  private final TypeNames types;
  private final SourceText out;
  private final MemberNames names;

  ConstructionCode(Spelling spelling) {
    this.spelling = spelling;
    this.types = spelling.types();
    this.out = spelling.out();
    this.names = spelling.names();
  }

  /** Writes the body of the batch's method {@code get(int index)}. */
  void write(Construction construction) {
    if (construction instanceof Construction.Constructor by) {
      writeCall("new " + spelling.type(), by.arguments(), by.assignments());
    } else if (construction instanceof Construction.Factory by) {
      writeCall(spelling.rawType() + "." + by.method(), by.arguments(), by.assignments());
    } else if (construction instanceof Construction.Builder by) {
      writeBuilder(by);
    } else {
      out.line("return new " + RowClass.NAME + "(this, " + INDEX + ");");
    }
  }

  private void writeCall(String call, List<Argument> given, List<Assignment> assignments) {
    boolean complete = assignments.isEmpty();
    String record = names.record();
    List<String> locals = complete ? List.of(INDEX) : List.of(INDEX, record);
    List<Expression> arguments =
        given.stream().map(each -> Expression.of(value(each, locals))).toList();
    String start = complete ? "return " : spelling.type() + " " + record + " = ";
    out.line(Expression.call(call, arguments).statement(start, out.indent()));
    if (!complete) {
      writeAssignments(record, assignments, locals);
      out.line("return " + record + ";");
    }
  }

  private void writeBuilder(Construction.Builder by) {
    // Its type may be known only by its bounds.
    String arguments =
        by.typeArguments().isEmpty()
            ? ""
            : by.typeArguments().stream()
                .map(types::of)
                .collect(Collectors.joining(", ", "<", ">"));
    out.line("var " + BUILDER + " = " + spelling.rawType() + "." + arguments + by.start() + "();");
    writeAssignments(BUILDER, by.assignments(), List.of(INDEX, BUILDER));
    out.line("return " + BUILDER + "." + by.end() + "();");
  }

  private void writeAssignments(String target, List<Assignment> assignments, List<String> locals) {
    for (Assignment assignment : assignments) {
      String value = value(assignment.value(), locals);
      out.line(
          target
              + "."
              + assignment.setter().name()
              + (assignment.setter().isField() ? " = " + value + ";" : "(" + value + ");"));
    }
  }

  private String value(Argument argument, List<String> locals) {
    if (argument instanceof Construction.DefaultArgument left) {
      return new Defaults(types).of(left.type());
    }
    Construction.PropertyArgument given = (Construction.PropertyArgument) argument;
    PropertyMapping property = given.property();
    return read(names.reference(property, locals), property.value(), property.type())
        + (given.unwrapped() ? ".orElse(null)" : "");
  }

  /** The expression for a slot of a vector as a value of that type. */
  static String read(String vector, ValueMapping value, JavaType type) {
    if (value instanceof ValueMapping.Scalar && type instanceof JavaType.Primitive) {
      return vector + ".get(" + INDEX + ")";
    }
    String read = vector + ".getObject(" + INDEX + ")";
    return type instanceof JavaType.Primitive primitive
        ? "(" + primitive.name() + ") " + read
        : read;
  }
}
