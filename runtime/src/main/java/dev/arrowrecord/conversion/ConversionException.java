package dev.arrowrecord.conversion;

/**
 * Thrown by a {@link Conversion} for a value that the other side cannot hold. Builders and vectors
 * turn it into the exception that users see, which also names the property and the row.
 */
public final class ConversionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String expected;
  private final boolean outOfRange;

  /**
   * Says what was wrong.
   *
   * @param expected what the value should have been, to follow the word "expected"
   */
  public ConversionException(String expected) {
    this(expected, false);
  }

  private ConversionException(String expected, boolean outOfRange) {
    super("Expected " + expected);
    this.expected = expected;
    this.outOfRange = outOfRange;
  }

  /**
   * For a number too small or too large: what is written is then held against the range of its
   * column, which may be narrower than that of the Java type between them.
   *
   * @param expected what the value should have been, to follow the word "expected"
   */
  public static ConversionException outOfRange(String expected) {
    return new ConversionException(expected, true);
  }

  /** What the value should have been. */
  public String expected() {
    return expected;
  }

  /** Whether the value is too small or too large. */
  public boolean isOutOfRange() {
    return outOfRange;
  }
}
