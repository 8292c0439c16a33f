package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.codegen.text.SourceText;

/** The nested class for a generic record with certain type arguments: its schema and columns. */
final class BoundClass {
  private BoundClass() {}

  /** Writes the class. */
  static void write(Spelling spelling) {
    SourceText out = spelling.out();
    String name = spelling.mapping().generated().simpleName();
    out.blank();
    out.doc(
        "Schema and columns of {@code " + spelling.mapping().javaType() + "}. For generated code.");
    out.open("public static final class " + name);
    new SchemaConstants(spelling.mapping(), spelling.types()).writeSchema(out);
    out.blank();
    out.line("private " + name + "() {}");
    ColumnClasses.write(spelling);
    out.close();
  }
}
