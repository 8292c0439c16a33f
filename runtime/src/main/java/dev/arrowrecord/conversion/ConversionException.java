package dev.arrowrecord.conversion;

/**
 * Thrown by a {@link Conversion} for a value that the other side cannot hold. Builders and vectors
 * turn it into the exception that users see, which also names the property and the row.
 */
public final class ConversionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String expected;

  /**
   * Says what was wrong.
   *
   * @param expected what the value should have been, to follow the word "expected"
   */
  public ConversionException(String expected) {
    super("Expected " + expected);
    this.expected = expected;
  }

  /** What the value should have been. */
  public String expected() {
    return expected;
  }
}
