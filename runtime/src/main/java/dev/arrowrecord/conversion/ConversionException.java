package dev.arrowrecord.conversion;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a {@link Conversion} for a value that the other side cannot hold. Builders and vectors
 * turn it into the exception that users see, which also names the property and the row.
 */
public final class ConversionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String expected;
  private final boolean outOfRange;
  private final @Nullable String found;
  private final String path;

  /**
   * Says what was wrong.
   *
   * @param expected what the value should have been, to follow the word "expected"
   */
  public ConversionException(String expected) {
    this(expected, false, null, "");
  }

  /**
   * Says what was wrong with a value, which may be but a part of what was to be converted.
   *
   * @param expected what the value should have been, to follow the word "expected"
   * @param found what it is, to follow the word "is"
   */
  public ConversionException(String expected, String found) {
    this(expected, false, found, "");
  }

  private ConversionException(
      String expected, boolean outOfRange, @Nullable String found, String path) {
    super("Expected " + expected);
    this.expected = expected;
    this.outOfRange = outOfRange;
    this.found = found;
    this.path = path;
  }

  /**
   * For a number too small or too large: what is written is then held against the range of its
   * column, which may be narrower than that of the Java type between them.
   *
   * @param expected what the value should have been, to follow the word "expected"
   */
  public static ConversionException outOfRange(String expected) {
    return new ConversionException(expected, true, null, "");
  }

  /**
   * The same of a value that has the wrong one as its part.
   *
   * @param step how a path goes on from there to the part: {@code .city}, {@code [3]}
   */
  public ConversionException within(String step) {
    return new ConversionException(expected, outOfRange, found, step + path);
  }

  /** What the value should have been. */
  public String expected() {
    return expected;
  }

  /** Whether the value is too small or too large. */
  public boolean isOutOfRange() {
    return outOfRange;
  }

  /** What the value is; null if it is all that was to be converted. */
  public @Nullable String found() {
    return found;
  }

  /** Where the value is in what was to be converted; empty if it is all of that. */
  public String path() {
    return path;
  }
}
