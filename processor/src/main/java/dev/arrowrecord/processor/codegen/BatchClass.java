package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.COLUMN;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_BATCH;

import dev.arrowrecord.processor.codegen.text.Docs;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.mapping.result.Construction;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.Field;
import java.util.List;
import java.util.regex.Pattern;

/** The nested class {@code Batch}: typed column views, and records made of them. */
final class BatchClass {
  // Anything else could end the comment or the tag, or be a tag itself.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$ .:-]+");

  private final Spelling spelling;
  private final RecordMapping mapping;
  private final MemberNames names;
  private final Construction construction;
  private final TypeNames types;
  private final SourceText out;

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
    this.types = spelling.types();
    this.out = spelling.out();
  }

  /** Writes the class. */
  void write() {
    String doc =
        "A record batch of {@link %s}: a typed view of each column, without a copy. Safe for use by"
                .formatted(mapping.type().name())
            + " many threads, and valid as long as the bytes below it are.";
    out.blank();
    out.doc(Docs.paragraph(doc, out.indent()));
    out.open("public static final class Batch extends " + types.of(RECORD_BATCH, spelling.type()));
    VectorTypes vectors = new VectorTypes(types);
    for (PropertyMapping property : mapping.properties()) {
      out.field("private final", vectors.of(property.value()), names.field(property));
    }
    writeConstructor();
    mapping.properties().forEach(this::writeAccessor);
    spelling.override();
    out.open("public " + spelling.type() + " get(int index)");
    out.line("checkRow(index);");
    new ConstructionCode(spelling).write(construction);
    out.close();
    out.close();
  }

  private void writeConstructor() {
    out.blank();
    out.doc(
        """
        Makes the views of all columns. Called by the runtime and by generated code.

        @param column the columns as one""");
    out.open("public Batch(" + types.of(COLUMN) + " column)");
    out.line("super(column);");
    List<PropertyMapping> properties = mapping.properties();
    for (int i = 0; i < properties.size(); i++) {
      PropertyMapping property = properties.get(i);
      String column = "column.child(" + i + ")";
      Expression vector =
          property.value().accept(new VectorExpression(column, spelling.constants(), types));
      if (isBoxedNumber(property)) {
        vector = Expression.call("boxed", vector);
      }
      String assigned = names.reference(property, List.of("column")) + " = ";
      out.line(vector.statement(assigned, out.indent()));
    }
    out.close();
  }

  /** Whether records refer to objects where the field would let them have primitives. */
  private static boolean isBoxedNumber(PropertyMapping property) {
    Field field = property.field();
    return !field.nullable()
        && !(property.type() instanceof JavaType.Primitive)
        && switch (field.type().kind()) {
          case BOOL, INT, FLOATING_POINT -> true;
          default -> false;
        };
  }

  private void writeAccessor(PropertyMapping property) {
    StringBuilder result = new StringBuilder(names.field(property));
    ValueMapping value = property.value();
    while (value instanceof ValueMapping.Converted converted) {
      result.append(".source()");
      value = converted.inner();
    }
    out.blank();
    out.doc(Docs.paragraph("{@return the column " + described(property) + "}", out.indent()));
    out.method(
        "public " + new VectorTypes(types).of(value) + " " + names.accessor(property),
        List.of(),
        "");
    out.line("return " + result + ";");
    out.close();
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
}
