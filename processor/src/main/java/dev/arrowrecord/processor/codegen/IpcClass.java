package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.COLUMN;
import static dev.arrowrecord.processor.codegen.RuntimeNames.FIELD;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_IPC;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_OUTPUT;
import static dev.arrowrecord.processor.codegen.RuntimeNames.STRUCT_BUILDER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import javax.lang.model.element.Modifier;

/** The nested class {@code Ipc}: ties the record, its schema and its columns to the runtime. */
final class IpcClass {
  private IpcClass() {}

  /** The class's declaration. */
  static TypeSpec spec(RecordMapping mapping) {
    ClassName type = JavaNames.of(mapping.type());
    ClassName batch = JavaNames.of(mapping.generated()).nestedClass("Batch");
    ClassName builder = JavaNames.of(mapping.generated()).nestedClass("Builder");
    TypeSpec.Builder spec =
        TypeSpec.classBuilder("Ipc")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(
                mapping.isReadable()
                    ? ParameterizedTypeName.get(RECORD_IPC, type, batch)
                    : ParameterizedTypeName.get(RECORD_OUTPUT, type))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addStatement(
                        // The classes of nested records may have been generated anew since.
                        NestedRecords.in(mapping)
                            ? "super($S, SCHEMA, SCHEMA_MESSAGE, true)"
                            : "super($S, SCHEMA, SCHEMA_MESSAGE)",
                        type.simpleName())
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("newBuilder")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .addParameter(FIELD, "field")
                    .returns(ParameterizedTypeName.get(STRUCT_BUILDER, type))
                    .addStatement("return new $T(field)", builder)
                    .build());
    if (mapping.isReadable()) {
      spec.addMethod(
          MethodSpec.methodBuilder("newBatch")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PROTECTED)
              .addParameter(COLUMN, "column")
              .returns(batch)
              .addStatement("return new $T(column)", batch)
              .build());
    }
    return spec.build();
  }
}
