package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.PropertyMapping;
import dev.arrowrecord.schema.Field;
import java.util.regex.Pattern;

/** Text for Javadoc. */
final class Docs {
  private static final int LINE_LENGTH = 100;
  // "/** " and " */" on a line of its own; " * " in a longer comment.
  private static final int AROUND_LINE = 7;
  private static final int BEFORE_LINE = 3;
  // Anything else could end the comment or the tag, or be a tag itself.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$ .:-]+");

  private Docs() {}

  /**
   * A paragraph in as many lines as it takes.
   *
   * @param text the text
   * @param indent the comment's indentation
   */
  static String paragraph(String text, int indent) {
    if (indent + AROUND_LINE + text.length() <= LINE_LENGTH) {
      return text;
    }
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && indent + BEFORE_LINE + column + 1 + word.length() > LINE_LENGTH) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }

  /** The column of a property: its name and type. */
  static String column(PropertyMapping property) {
    Field field = property.field();
    String name = PLAIN.matcher(field.name()).matches() ? field.name() : property.name();
    String extension = field.metadata().get(Field.EXTENSION_NAME);
    String type =
        extension == null ? field.type().toString() : "extension<%s>".formatted(extension);
    return "{@code %s}: {@code %s}%s".formatted(name, type, field.nullable() ? "" : ", not null");
  }
}
