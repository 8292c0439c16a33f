package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The nested class for a generic record with certain type arguments: its schema and columns. */
final class BoundClass {
  private BoundClass() {}

  /** The class's declaration. */
  static TypeSpec spec(Spelling spelling) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaNames.of(spelling.mapping().generated()))
            .addJavadoc(
                "Schema and columns of {@code $L}. For generated code.",
                spelling.mapping().javaType())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(new SchemaConstants(spelling.mapping()).schema(spelling.indent()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    ColumnClasses.add(spec, spelling);
    return spec.build();
  }
}
