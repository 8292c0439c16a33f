package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.Construction;

/** The nested classes that take records apart into columns, and make them of columns. */
final class ColumnClasses {
  private ColumnClasses() {}

  /** Writes them into the class that has them. */
  static void write(Spelling spelling) {
    spelling.mapping().construction().ifPresent(by -> writeReading(spelling, by));
    new BuilderClass(spelling).write();
  }

  private static void writeReading(Spelling spelling, Construction construction) {
    new BatchClass(spelling, construction).write();
    if (construction instanceof Construction.View view) {
      new RowClass(spelling, view).write();
    }
  }
}
