package dev.arrowrecord.processor.codegen.text;

/** How long a line of generated source may be: as long as google-java-format makes it. */
public final class LineLength {
  private static final int MAX = 100;

  private LineLength() {}

  /** Whether a line of that many characters is short enough. */
  public static boolean fits(int length) {
    return length <= MAX;
  }
}
