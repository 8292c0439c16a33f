package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.COLUMN;
import static dev.arrowrecord.processor.codegen.RuntimeNames.FIELD;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_IPC;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_OUTPUT;
import static dev.arrowrecord.processor.codegen.RuntimeNames.STRUCT_BUILDER;

import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.codegen.text.StringLiteral;
import dev.arrowrecord.processor.mapping.result.RecordMapping;

/** The nested class {@code Ipc}: ties the record, its schema and its columns to the runtime. */
final class IpcClass {
  private IpcClass() {}

  /** Writes the class. */
  static void write(Spelling spelling) {
    RecordMapping mapping = spelling.mapping();
    TypeNames types = spelling.types();
    SourceText out = spelling.out();
    String type = spelling.rawType();
    String base =
        mapping.isReadable() ? types.of(RECORD_IPC, type, "Batch") : types.of(RECORD_OUTPUT, type);
    out.blank();
    out.open("private static final class Ipc extends " + base);
    out.open("Ipc()");
    String name = StringLiteral.of(mapping.type().simpleName());
    // The classes of nested records may have been generated anew since.
    String checked = NestedRecords.in(mapping) ? ", true" : "";
    out.line("super(" + name + ", SCHEMA, SCHEMA_MESSAGE" + checked + ");");
    out.close();
    spelling.override();
    out.open(
        "protected "
            + types.of(STRUCT_BUILDER, type)
            + " newBuilder("
            + types.of(FIELD)
            + " field)");
    out.line("return new Builder(field);");
    out.close();
    if (mapping.isReadable()) {
      spelling.override();
      out.open("protected Batch newBatch(" + types.of(COLUMN) + " column)");
      out.line("return new Batch(column);");
      out.close();
    }
    out.close();
  }
}
