package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.COLUMN;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_BATCH;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.arrowrecord.processor.codegen.text.Docs;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.Construction;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.schema.Field;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The nested class {@code Batch}: typed column views, and records made of them. */
final class BatchClass {
  // Anything else could end the comment or the tag, or be a tag itself.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$ .:-]+");

  private final Spelling spelling;
  private final RecordMapping mapping;
  private final MemberNames names;
  private final Construction construction;
  private final TypeName type;

  /**
   * Prepares for one record.
   *
   * @param construction how it is made
   */
  BatchClass(Spelling spelling, Construction construction) {
    this.spelling = spelling;
    this.mapping = spelling.mapping();
    this.names = spelling.names();
    this.construction = construction;
    this.type = spelling.type();
  }

  /** The class's declaration. */
  TypeSpec spec() {
    String doc =
        "A record batch of {@link %s}: a typed view of each column, without a copy. Safe for use by"
                .formatted(mapping.type().name())
            + " many threads, and valid as long as the bytes below it are.";
    TypeSpec.Builder spec =
        TypeSpec.classBuilder("Batch")
            .addJavadoc("$L", Docs.paragraph(doc, spelling.indent()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RECORD_BATCH, type));
    for (PropertyMapping property : mapping.properties()) {
      spec.addField(
          VectorTypes.of(property.value()),
          names.field(property),
          Modifier.PRIVATE,
          Modifier.FINAL);
    }
    spec.addMethod(constructor());
    mapping.properties().forEach(property -> spec.addMethod(accessor(property)));
    return spec.addMethod(get()).build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addJavadoc(
                """
                Makes the views of all columns. Called by the runtime and by generated code.

                @param column the columns as one
                """)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(COLUMN, "column")
            .addStatement("super(column)");
    List<PropertyMapping> properties = mapping.properties();
    for (int i = 0; i < properties.size(); i++) {
      PropertyMapping property = properties.get(i);
      CodeBlock column = CodeBlock.of("column.child($L)", i);
      Expression vector =
          property.value().accept(new VectorExpression(column, spelling.constants()));
      String assigned = names.reference(property, List.of("column")) + " = ";
      method.addCode(vector.statement(assigned, spelling.bodyIndent()));
    }
    return method.build();
  }

  private MethodSpec accessor(PropertyMapping property) {
    CodeBlock.Builder result = CodeBlock.builder().add("return $L", names.field(property));
    ValueMapping value = property.value();
    while (value instanceof ValueMapping.Converted converted) {
      result.add(".source()");
      value = converted.inner();
    }
    return MethodSpec.methodBuilder(names.accessor(property))
        .addJavadoc(
            "$L",
            Docs.paragraph(
                "{@return the column %s}".formatted(described(property)), spelling.memberIndent()))
        .addModifiers(Modifier.PUBLIC)
        .returns(VectorTypes.of(value))
        .addStatement(result.build())
        .build();
  }

  /** The name and type of a column, for Javadoc. */
  private static String described(PropertyMapping property) {
    Field field = property.field();
    String name = PLAIN.matcher(field.name()).matches() ? field.name() : property.name();
    String extension = field.metadata().get(Field.EXTENSION_NAME);
    String type =
        extension == null ? field.type().toString() : "extension<%s>".formatted(extension);
    return "{@code %s}: {@code %s}%s".formatted(name, type, field.nullable() ? "" : ", not null");
  }

  private MethodSpec get() {
    return MethodSpec.methodBuilder("get")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(int.class, "index")
        .returns(type)
        .addStatement("checkRow(index)")
        .addCode(new ConstructionCode(spelling).body(construction))
        .build();
  }
}
