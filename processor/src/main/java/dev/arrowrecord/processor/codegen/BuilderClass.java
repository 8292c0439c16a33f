package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.FIELD;
import static dev.arrowrecord.processor.codegen.RuntimeNames.STRUCT_BUILDER;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.codegen.text.LineLength;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class {@code Builder}: takes records apart into columns. */
final class BuilderClass {
  /** The compiler goes down a step for each term, and its stack has an end. */
  private static final int MAX_TERMS = 200;

  private final Spelling spelling;
  private final RecordMapping mapping;
  private final MemberNames names;
  private final TypeName type;

  BuilderClass(Spelling spelling) {
    this.spelling = spelling;
    this.mapping = spelling.mapping();
    this.names = spelling.names();
    this.type = spelling.type();
  }

  /** The class's declaration. */
  TypeSpec spec() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder("Builder")
            .addJavadoc(
                "Builds the columns of {@link $T}. For the runtime and generated code.",
                spelling.rawType())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(STRUCT_BUILDER, type));
    for (PropertyMapping property : mapping.properties()) {
      spec.addField(
          property.value().accept(new BuilderTypes(property.type())),
          names.field(property),
          Modifier.PRIVATE,
          Modifier.FINAL);
    }
    spec.addMethod(constructor()).addMethod(setRecord());
    if (mapping.properties().stream().anyMatch(BuilderClass::isVariable)) {
      spec.addMethod(variableBytes());
    }
    if (mapping.properties().stream().anyMatch(BuilderClass::isRenamed)) {
      spec.addMethod(property());
    }
    return spec.build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addJavadoc(
                """
                Makes empty columns. Called by the runtime and by generated code.

                @param field the columns' fields as one
                """)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(FIELD, "field")
            .addStatement("super(field)");
    List<PropertyMapping> properties = mapping.properties();
    for (int i = 0; i < properties.size(); i++) {
      PropertyMapping property = properties.get(i);
      CodeBlock field = CodeBlock.of("field.child($L)", i);
      Expression builder =
          property.value().accept(new BuilderExpression(field, spelling.constants()));
      String assigned = names.reference(property, List.of("field")) + " = ";
      method.addCode(builder.statement(assigned, spelling.bodyIndent()));
    }
    List<Expression> columns =
        properties.stream()
            .map(property -> Expression.of("$L", names.reference(property, List.of("field"))))
            .toList();
    return method
        .addCode(
            Expression.call(CodeBlock.of("columns"), columns).statement("", spelling.bodyIndent()))
        .build();
  }

  private MethodSpec setRecord() {
    List<String> locals = List.of("index", names.record());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("setRecord")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(int.class, "index")
            .addParameter(type, names.record());
    for (PropertyMapping property : mapping.properties()) {
      method.addStatement(
          "$L.set(index, $L.$L$L)",
          names.reference(property, locals),
          names.record(),
          property.accessor().name(),
          property.accessor().isField() ? "" : "()");
    }
    return method.build();
  }

  private MethodSpec variableBytes() {
    List<String> terms =
        mapping.properties().stream()
            .filter(BuilderClass::isVariable)
            .map(property -> names.field(property) + ".variableBytes()")
            .toList();
    String sum = String.join(" + ", terms);
    boolean fits = LineLength.fits(spelling.bodyIndent() + "return ;".length() + sum.length());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("variableBytes")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(long.class);
    if (terms.size() <= MAX_TERMS) {
      return method.addStatement("return $L", fits ? sum : String.join("\n+ ", terms)).build();
    }
    String total = names.record();
    method.addStatement("long $L = 0", total);
    for (PropertyMapping property : mapping.properties()) {
      if (isVariable(property)) {
        method.addStatement(
            "$L += $L.variableBytes()", total, names.reference(property, List.of(total)));
      }
    }
    return method.addStatement("return $L", total).build();
  }

  private MethodSpec property() {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (column) {\n$>");
    List<PropertyMapping> properties = mapping.properties();
    for (int i = 0; i < properties.size(); i++) {
      if (isRenamed(properties.get(i))) {
        cases.add("case $L -> $S;\n", i, properties.get(i).name());
      }
    }
    return MethodSpec.methodBuilder("property")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(int.class, "column")
        .returns(String.class)
        .addCode(cases.add("default -> super.property(column);\n$<};\n").build())
        .build();
  }

  private static boolean isVariable(PropertyMapping property) {
    return VariableWidth.of(property);
  }

  private static boolean isRenamed(PropertyMapping property) {
    return !property.name().equals(property.field().name());
  }
}
