package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.JavaNames.ARRAYS;
import static dev.arrowrecord.processor.codegen.JavaNames.OBJECT;
import static dev.arrowrecord.processor.codegen.JavaNames.STRING;

import dev.arrowrecord.processor.codegen.text.ArrayCode;
import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.codegen.text.StringLiteral;
import dev.arrowrecord.processor.mapping.result.Construction.View;
import dev.arrowrecord.processor.mapping.result.Construction.ViewAccessor;
import java.util.List;

/** The nested class {@code Row}: an interface as a view on one row of a batch. */
final class RowClass {
  /** Its name. */
  static final String NAME = "Row";

  private final Spelling spelling;
  private final View view;
  private final TypeNames types;
  private final SourceText out;

  RowClass(Spelling spelling, View view) {
    this.spelling = spelling;
    this.view = view;
    this.types = spelling.types();
    this.out = spelling.out();
  }

  /** Writes the class. */
  void write() {
    out.blank();
    out.open("private static final class Row implements " + spelling.type());
    out.line("private final Batch batch;");
    out.line("private final int index;");
    out.blank();
    out.open("Row(Batch batch, int index)");
    out.line("this.batch = batch;");
    out.line("this.index = index;");
    out.close();
    view.accessors().forEach(this::writeAccessor);
    String arrays = types.of(ARRAYS);
    write(
        "boolean equals(" + types.of(OBJECT) + " other)",
        "other instanceof Row row && " + arrays + ".deepEquals(values(this), values(row))");
    write("int hashCode()", arrays + ".deepHashCode(values(this))");
    String name = StringLiteral.of(spelling.mapping().type().simpleName());
    write(types.of(STRING) + " toString()", name + " + " + arrays + ".deepToString(values(this))");
    writeValues();
    out.close();
  }

  private void writeAccessor(ViewAccessor accessor) {
    String value =
        accessor.property() == null
            ? new Defaults(types).untyped(accessor.type())
            : ConstructionCode.read(
                "batch." + spelling.names().field(accessor.property()),
                accessor.property().value(),
                accessor.type());
    write(types.of(accessor.type()) + " " + accessor.name() + "()", value);
  }

  private void write(String method, String result) {
    spelling.override();
    out.open("public " + method);
    out.line("return " + result + ";");
    out.close();
  }

  /** Static and with a parameter, as the interface may have a method of that name. */
  private void writeValues() {
    List<String> values =
        view.accessors().stream()
            .filter(accessor -> accessor.property() != null)
            .map(accessor -> "row." + accessor.name() + "()")
            .toList();
    String object = types.of(OBJECT);
    out.blank();
    out.open("private static " + object + "[] values(Row row)");
    out.line(ArrayCode.returned("new " + object + "[]", values, out.indent()));
    out.close();
  }
}
