package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.SCHEMA;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants with the schema, for people and as a message. */
final class SchemaConstants {
  /** All constants that a generated class has, whatever its record. */
  static final List<String> NAMES = List.of("SCHEMA", GeneratedNames.SCHEMA_MESSAGE, "IPC");

  private static final int INDENT = 2;
  private static final int MESSAGE_WIDTH = 76;
  // A string constant may have 65,535 bytes.
  private static final int LINES_PER_CONSTANT = 800;
  private static final String LINE_END = "\n";

  private final RecordMapping mapping;

  SchemaConstants(RecordMapping mapping) {
    this.mapping = mapping;
  }

  /** The constants' declarations. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(schema(INDENT));
    List<CodeBlock> parts = messageParts();
    if (parts.size() == 1) {
      fields.add(constant(GeneratedNames.SCHEMA_MESSAGE, parts.get(0)));
      return fields;
    }
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of("$S", ""));
    for (int i = 0; i < parts.size(); i++) {
      String name = GeneratedNames.schemaMessagePart(i);
      fields.add(constant(name, parts.get(i)));
      arguments.add(Expression.of("$L", name));
    }
    Expression joined = Expression.call(CodeBlock.of("$T.join", String.class), arguments);
    fields.add(
        constant(
            GeneratedNames.SCHEMA_MESSAGE,
            joined.initializer("private static final String SCHEMA_MESSAGE", INDENT)));
    return fields;
  }

  /** The constant with the schema, in a class whose members have that indentation. */
  FieldSpec schema(int indent) {
    List<Expression> fields =
        mapping.properties().stream()
            .map(property -> FieldExpression.of(property.field(), property.value()))
            .toList();
    return FieldSpec.builder(SCHEMA, "SCHEMA", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The Arrow schema of {@link $T}.", JavaNames.of(mapping.type()))
        .initializer(
            FieldExpression.withMetadata(
                    Expression.call(CodeBlock.of("$T.of", SCHEMA), fields),
                    mapping.schema().metadata())
                .spreadInitializer(indent))
        .build();
  }

  private static FieldSpec constant(String name, CodeBlock value) {
    return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private List<CodeBlock> messageParts() {
    String[] lines =
        Base64.getMimeEncoder(MESSAGE_WIDTH, LINE_END.getBytes(StandardCharsets.US_ASCII))
            .encodeToString(SchemaEncoder.message(mapping.schema()))
            .split(LINE_END, -1);
    List<CodeBlock> parts = new ArrayList<>();
    for (int start = 0; start < lines.length; start += LINES_PER_CONSTANT) {
      int end = Math.min(start + LINES_PER_CONSTANT, lines.length);
      parts.add(textBlock(List.of(lines).subList(start, end)));
    }
    return parts;
  }

  private static CodeBlock textBlock(List<String> lines) {
    CodeBlock.Builder code = CodeBlock.builder().add("\n$>$>\"\"\"\n");
    lines.forEach(line -> code.add("$L\n", line));
    return code.add("\"\"\"$<$<").build();
  }
}
