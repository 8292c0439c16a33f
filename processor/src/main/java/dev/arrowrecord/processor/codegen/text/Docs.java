package dev.arrowrecord.processor.codegen.text;

/** Text for Javadoc. */
public final class Docs {
  // "/** " and " */" on a line of its own; " * " in a longer comment.
  static final int AROUND_LINE = 7;
  private static final int BEFORE_LINE = 3;

  private Docs() {}

  /**
   * A paragraph in as many lines as it takes.
   *
   * @param text the text
   * @param indent the comment's indentation
   */
  public static String paragraph(String text, int indent) {
    if (LineLength.fits(indent + AROUND_LINE + text.length())) {
      return text;
    }
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && !LineLength.fits(indent + BEFORE_LINE + column + 1 + word.length())) {
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
}
