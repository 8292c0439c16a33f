package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.JavaNames.STRING;
import static dev.arrowrecord.processor.codegen.RuntimeNames.FIELD;
import static dev.arrowrecord.processor.codegen.RuntimeNames.STRUCT_BUILDER;

import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.codegen.text.LineLength;
import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.codegen.text.StringLiteral;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.util.ArrayList;
import java.util.List;

/** The nested class {@code Builder}: takes records apart into columns. */
final class BuilderClass {
  /** The compiler goes down a step for each term, and its stack has an end. */
  private static final int MAX_TERMS = 200;

  private static final int CONTINUATION = 4;

  private final Spelling spelling;
  private final RecordMapping mapping;
  private final MemberNames names;
  private final TypeNames types;
  private final SourceText out;

  BuilderClass(Spelling spelling) {
    this.spelling = spelling;
    this.mapping = spelling.mapping();
    this.names = spelling.names();
    this.types = spelling.types();
    this.out = spelling.out();
  }

  /** Writes the class. */
  void write() {
    out.blank();
    out.doc(
        "Builds the columns of {@link "
            + spelling.rawType()
            + "}. For the runtime and generated code.");
    out.open(
        "public static final class Builder extends " + types.of(STRUCT_BUILDER, spelling.type()));
    for (PropertyMapping property : mapping.properties()) {
      String type = property.value().accept(new BuilderTypes(property.type(), types));
      out.field("private final", type, names.field(property));
    }
    writeConstructor();
    writeSetRecord();
    if (mapping.properties().stream().anyMatch(BuilderClass::isVariable)) {
      writeVariableBytes();
    }
    if (mapping.properties().stream().anyMatch(BuilderClass::isRenamed)) {
      writeProperty();
    }
    out.close();
  }

  private void writeConstructor() {
    out.blank();
    out.doc(
        """
        Makes empty columns. Called by the runtime and by generated code.

        @param field the columns' fields as one""");
    out.open("public Builder(" + types.of(FIELD) + " field)");
    out.line("super(field);");
    List<Expression> columns = new ArrayList<>();
    List<PropertyMapping> properties = mapping.properties();
    for (int i = 0; i < properties.size(); i++) {
      PropertyMapping property = properties.get(i);
      String field = "field.child(" + i + ")";
      Expression builder =
          property.value().accept(new BuilderExpression(field, spelling.constants(), types));
      String column = names.reference(property, List.of("field"));
      out.line(builder.statement(column + " = ", out.indent()));
      columns.add(Expression.of(column));
    }
    out.line(Expression.call("columns", columns).statement("", out.indent()));
    out.close();
  }

  private void writeSetRecord() {
    String record = names.record();
    List<String> locals = List.of("index", record);
    spelling.override();
    out.method(
        "protected void setRecord", List.of("int index", spelling.type() + " " + record), "");
    for (PropertyMapping property : mapping.properties()) {
      String value =
          record + "." + property.accessor().name() + (property.accessor().isField() ? "" : "()");
      out.line(names.reference(property, locals) + ".set(index, " + value + ");");
    }
    out.close();
  }

  private void writeVariableBytes() {
    List<String> terms =
        mapping.properties().stream()
            .filter(BuilderClass::isVariable)
            .map(property -> names.field(property) + ".variableBytes()")
            .toList();
    spelling.override();
    out.open("public long variableBytes()");
    if (terms.size() > MAX_TERMS) {
      writeTotal();
      out.close();
      return;
    }
    String sum = "return " + String.join(" + ", terms) + ";";
    String nextLine = "\n" + " ".repeat(out.indent() + CONTINUATION);
    boolean fits = LineLength.fits(out.indent() + sum.length());
    out.line(fits ? sum : "return " + String.join(nextLine + "+ ", terms) + ";");
    out.close();
  }

  private void writeTotal() {
    String total = names.record();
    out.line("long " + total + " = 0;");
    for (PropertyMapping property : mapping.properties()) {
      if (isVariable(property)) {
        String column = names.reference(property, List.of(total));
        out.line(total + " += " + column + ".variableBytes();");
      }
    }
    out.line("return " + total + ";");
  }

  private void writeProperty() {
    spelling.override();
    out.open("protected " + types.of(STRING) + " property(int column)");
    out.open("return switch (column)");
    List<PropertyMapping> properties = mapping.properties();
    for (int i = 0; i < properties.size(); i++) {
      if (isRenamed(properties.get(i))) {
        out.line("case " + i + " -> " + StringLiteral.of(properties.get(i).name()) + ";");
      }
    }
    out.line("default -> super.property(column);");
    out.close(";");
    out.close();
  }

  private static boolean isVariable(PropertyMapping property) {
    return VariableWidth.of(property);
  }

  private static boolean isRenamed(PropertyMapping property) {
    return !property.name().equals(property.field().name());
  }
}
