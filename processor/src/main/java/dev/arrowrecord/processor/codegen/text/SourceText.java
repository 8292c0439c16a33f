package dev.arrowrecord.processor.codegen.text;

import com.palantir.javapoet.JavaFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints a file as google-java-format would, where JavaPoet does otherwise. */
public final class SourceText {
  // Within a nested class; the constants of the class itself stand apart.
  private static final Pattern FIELD = Pattern.compile(" {4,}private final .*");
  private static final String COMMENT_START = "/**";
  private static final String COMMENT_LINE = "* ";
  private static final String COMMENT_END = "*/";

  private final List<String> lines;
  private final StringBuilder text = new StringBuilder();
  private String last = "";
  private int next;

  private SourceText(List<String> lines) {
    this.lines = lines;
  }

  /** The text of a file. */
  public static String of(JavaFile file) {
    SourceText source = new SourceText(file.toString().lines().map(String::stripTrailing).toList());
    while (source.next < source.lines.size()) {
      source.appendNext();
    }
    return source.text.toString();
  }

  private void appendNext() {
    String line = lines.get(next++);
    if (line.endsWith(COMMENT_START) && isShortComment(line)) {
      append(line + " " + peek(0).strip().substring(COMMENT_LINE.length()) + " " + COMMENT_END);
      next += 2;
    } else if (line.endsWith("{") && peek(0).strip().equals("}")) {
      append(line + "}");
      next++;
    } else if (!line.isEmpty() || !isField(last) || !isField(peek(0))) {
      // All but an empty line between two fields, which stand together.
      append(isMethodHead(line) ? joined(line) : line);
    }
  }

  /** Whether a comment's only line, together with its start and end, fits on one. */
  private boolean isShortComment(String start) {
    return peek(1).strip().equals(COMMENT_END)
        && LineLength.fits(start.length() + peek(0).strip().length() + COMMENT_END.length());
  }

  private static boolean isField(String line) {
    return FIELD.matcher(line).matches();
  }

  private static boolean isMethodHead(String line) {
    String declaration = line.strip();
    return Stream.of("public ", "protected ", "private ").anyMatch(declaration::startsWith)
        && ";={}".indexOf(declaration.charAt(declaration.length() - 1)) < 0;
  }

  /** Undoes JavaPoet's line breaks within the head of a method. */
  private String joined(String head) {
    StringBuilder joined = new StringBuilder(head);
    while (joined.charAt(joined.length() - 1) != '{') {
      String part = lines.get(next++).strip();
      boolean tight = part.startsWith(")") || joined.charAt(joined.length() - 1) == '(';
      joined.append(tight ? "" : " ").append(part);
    }
    return joined.toString();
  }

  private void append(String line) {
    last = line;
    text.append(LineLength.fits(line.length()) ? line : DeclarationLines.broken(line)).append('\n');
  }

  /** A line that comes after the next ones; empty after the last. */
  private String peek(int ahead) {
    return next + ahead < lines.size() ? lines.get(next + ahead) : "";
  }
}
