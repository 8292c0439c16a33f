package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.JavaNames.STRING;
import static dev.arrowrecord.processor.codegen.RuntimeNames.SCHEMA;

import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.codegen.text.StringLiteral;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The constants with the schema, for people and as a message. */
final class SchemaConstants {
  /** All constants that a generated class has, whatever its record. */
  static final List<String> NAMES = List.of("SCHEMA", GeneratedNames.SCHEMA_MESSAGE, "IPC");

  private static final int CONTINUATION = 4;
  private static final String QUOTES = "\"\"\"";
  private static final int MESSAGE_WIDTH = 76;
  // A string constant may have 65,535 bytes.
  private static final int LINES_PER_CONSTANT = 800;
  private static final String LINE_END = "\n";

  private final RecordMapping mapping;
  private final TypeNames types;

  SchemaConstants(RecordMapping mapping, TypeNames types) {
    this.mapping = mapping;
    this.types = types;
  }

  /** Writes the constants' declarations. */
  void write(SourceText out) {
    writeSchema(out);
    String[] lines =
        Base64.getMimeEncoder(MESSAGE_WIDTH, LINE_END.getBytes(StandardCharsets.US_ASCII))
            .encodeToString(SchemaEncoder.message(mapping.schema()))
            .split(LINE_END, -1);
    if (lines.length <= LINES_PER_CONSTANT) {
      writeText(out, GeneratedNames.SCHEMA_MESSAGE, lines, 0);
      return;
    }
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of(StringLiteral.of("")));
    for (int start = 0; start < lines.length; start += LINES_PER_CONSTANT) {
      String name = GeneratedNames.schemaMessagePart(start / LINES_PER_CONSTANT);
      writeText(out, name, lines, start);
      arguments.add(Expression.of(name));
    }
    out.blank();
    out.line(
        Expression.call(types.of(STRING) + ".join", arguments)
            .statement(constant(GeneratedNames.SCHEMA_MESSAGE) + " = ", out.indent()));
  }

  /** Writes the constant with the schema. */
  void writeSchema(SourceText out) {
    List<Expression> fields =
        mapping.properties().stream()
            .map(property -> FieldExpression.of(property.field(), property.value(), types))
            .toList();
    out.doc("The Arrow schema of {@link " + types.of(mapping.type()) + "}.");
    out.line(
        FieldExpression.withMetadata(
                Expression.call(types.of(SCHEMA) + ".of", fields), mapping.schema().metadata())
            .spreadStatement(
                "public static final " + types.of(SCHEMA) + " SCHEMA =", out.indent()));
  }

  private void writeText(SourceText out, String name, String[] lines, int start) {
    String margin = " ".repeat(out.indent() + CONTINUATION);
    StringBuilder text = new StringBuilder(constant(name)).append(" =\n");
    text.append(margin).append(QUOTES).append('\n');
    int end = Math.min(start + LINES_PER_CONSTANT, lines.length);
    for (int i = start; i < end; i++) {
      text.append(margin).append(lines[i]).append('\n');
    }
    out.blank();
    out.line(text.append(margin).append(QUOTES).append(';').toString());
  }

  private String constant(String name) {
    return "private static final " + types.of(STRING) + " " + name;
  }
}
