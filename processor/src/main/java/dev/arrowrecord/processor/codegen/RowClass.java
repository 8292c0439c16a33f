package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.arrowrecord.processor.codegen.text.ArrayCode;
import dev.arrowrecord.processor.mapping.result.Construction.View;
import dev.arrowrecord.processor.mapping.result.Construction.ViewAccessor;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class {@code Row}: an interface as a view on one row of a batch. */
final class RowClass {
  /** Its name. */
  static final String NAME = "Row";

  private final Spelling spelling;
  private final View view;

  RowClass(Spelling spelling, View view) {
    this.spelling = spelling;
    this.view = view;
  }

  /** The class's declaration. */
  TypeSpec spec() {
    ClassName batch = spelling.nested("Batch");
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(spelling.type())
            .addField(batch, "batch", Modifier.PRIVATE, Modifier.FINAL)
            .addField(int.class, "index", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(batch, "batch")
                    .addParameter(int.class, "index")
                    .addStatement("this.batch = batch")
                    .addStatement("this.index = index")
                    .build());
    view.accessors().forEach(accessor -> spec.addMethod(accessor(accessor)));
    return spec.addMethod(equalsMethod())
        .addMethod(
            overriding("hashCode", TypeName.INT)
                .addStatement("return $T.deepHashCode(values(this))", Arrays.class)
                .build())
        .addMethod(
            overriding("toString", ClassName.get(String.class))
                .addStatement(
                    "return $S + $T.deepToString(values(this))",
                    spelling.rawType().simpleName(),
                    Arrays.class)
                .build())
        .addMethod(values())
        .build();
  }

  private MethodSpec accessor(ViewAccessor accessor) {
    CodeBlock value =
        accessor.property() == null
            ? Defaults.untyped(accessor.type())
            : ConstructionCode.read(
                CodeBlock.of("batch.$L", spelling.names().field(accessor.property())),
                accessor.property().value(),
                accessor.type());
    return overriding(accessor.name(), JavaNames.of(accessor.type()))
        .addStatement("return $L", value)
        .build();
  }

  private MethodSpec equalsMethod() {
    return overriding("equals", TypeName.BOOLEAN)
        .addParameter(Object.class, "other")
        .addStatement(
            "return other instanceof $T row && $T.deepEquals(values(this), values(row))",
            itself(),
            Arrays.class)
        .build();
  }

  /** Static and with a parameter, as the interface may have a method of that name. */
  private MethodSpec values() {
    List<CodeBlock> values =
        view.accessors().stream()
            .filter(accessor -> accessor.property() != null)
            .map(accessor -> CodeBlock.of("row.$L()", accessor.name()))
            .toList();
    return MethodSpec.methodBuilder("values")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(itself(), "row")
        .returns(ArrayTypeName.of(Object.class))
        .addCode(
            ArrayCode.returned(
                CodeBlock.of("new $T[]", Object.class), values, spelling.bodyIndent()))
        .build();
  }

  private ClassName itself() {
    return spelling.nested(NAME);
  }

  private static MethodSpec.Builder overriding(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }
}
