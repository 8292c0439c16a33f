package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.TypeSpec;
import dev.arrowrecord.processor.mapping.result.Construction;

/** The nested classes that take records apart into columns, and make them of columns. */
final class ColumnClasses {
  private ColumnClasses() {}

  /** Adds them to the class that has them. */
  static void add(TypeSpec.Builder outer, Spelling spelling) {
    spelling.mapping().construction().ifPresent(by -> addReading(outer, spelling, by));
    outer.addType(new BuilderClass(spelling).spec());
  }

  private static void addReading(
      TypeSpec.Builder outer, Spelling spelling, Construction construction) {
    outer.addType(new BatchClass(spelling, construction).spec());
    if (construction instanceof Construction.View view) {
      outer.addType(new RowClass(spelling, view).spec());
    }
  }
}
