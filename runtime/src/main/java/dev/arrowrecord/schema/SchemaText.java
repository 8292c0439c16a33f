package dev.arrowrecord.schema;

import java.util.List;
import java.util.Map;

/**
 * Spells schemas much as PyArrow does: a field a line, below it its metadata, and last that of the
 * schema. Children, which stand in their parent's type, have lines of their own only if they have
 * metadata, or others below them do.
 */
final class SchemaText {
  private static final String INDENT = "  ";
  private static final int WIDTH = 70;
  private static final int SHORTEST = 10;

  private final StringBuilder text = new StringBuilder();

  private SchemaText() {}

  static String of(Schema schema) {
    SchemaText printed = new SchemaText();
    for (Field field : schema.fields()) {
      printed.field(field, "", "");
    }
    printed.metadata("schema", schema.metadata(), "");
    return printed.text.toString();
  }

  private void field(Field field, String label, String indent) {
    line(indent, label + field);
    List<Field> children = field.children();
    for (int i = 0; i < children.size(); i++) {
      if (hasMetadata(children.get(i))) {
        field(children.get(i), "child " + i + ", ", indent + INDENT);
      }
    }
    metadata("field", field.metadata(), indent + INDENT);
  }

  private static boolean hasMetadata(Field field) {
    return !field.metadata().isEmpty()
        || field.children().stream().anyMatch(SchemaText::hasMetadata);
  }

  private void metadata(String owner, Map<String, String> metadata, String indent) {
    if (!metadata.isEmpty()) {
      line(indent, "-- " + owner + " metadata --");
      metadata.forEach((key, value) -> line(indent, key + ": " + shown(key, value, indent)));
    }
  }

  private static String shown(String key, String value, String indent) {
    int most = Math.max(SHORTEST, WIDTH - key.length() - indent.length());
    if (value.length() <= most) {
      return "'" + value + "'";
    }
    int end = Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most;
    return "'" + value.substring(0, end) + "' + " + (value.length() - end);
  }

  private void line(String indent, String content) {
    text.append(text.isEmpty() ? "" : "\n").append(indent).append(content);
  }
}
