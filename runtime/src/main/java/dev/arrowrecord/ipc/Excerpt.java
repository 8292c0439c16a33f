package dev.arrowrecord.ipc;

/**
 * What a message shows of text that comes from the data, where a name may have any length and any
 * characters: its beginning and end, on one line.
 */
final class Excerpt {
  private static final String LEFT_OUT = " ... ";

  private Excerpt() {}

  /**
   * Text that is fit for a message: control characters are spelled as escapes, and of text that is
   * too long the middle is left out.
   *
   * @param most how many characters of the text to show
   */
  static String of(String text, int most) {
    StringBuilder shown = new StringBuilder();
    if (text.length() <= most) {
      append(shown, text, 0, text.length());
    } else {
      int half = (most - LEFT_OUT.length()) / 2;
      append(shown, text, 0, half);
      shown.append(LEFT_OUT);
      append(shown, text, text.length() - half, text.length());
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, String text, int start, int end) {
    int next;
    for (int i = start; i < end; i = next) {
      int c = text.codePointAt(i);
      // Half a character on either side of what is left out stands for itself.
      next = i + (i + 1 < end ? Character.charCount(c) : 1);
      if (isPlain(next - i == Character.charCount(c) ? c : text.charAt(i))) {
        shown.append(text, i, next);
      } else {
        text.substring(i, next).chars().forEach(each -> shown.append("\\u%04x".formatted(each)));
      }
    }
  }

  /** Whether a character has a place on a line, and leaves the others at theirs. */
  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
