package dev.arrowrecord.ipc;

import java.io.IOException;

/**
 * The bytes are not valid Arrow, are of a part of the format that is not supported, or go beyond a
 * limit, such as that of the memory that rows may take: what is wrong with them, and where. Among
 * the parts that are not supported are those whose library is missing: of compressed data, the
 * message then names the artifact that its codec needs, and the cause is an {@link
 * UnsupportedOperationException}. The message is one line, however long the names in the data are.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html">Arrow columnar format</a>
 */
public final class ArrowFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  // More than any message has without what it quotes of the data.
  private static final int LONGEST = 600;

  private final long byteOffset;

  /**
   * Describes invalid bytes.
   *
   * @param message what was expected and what was found
   * @param byteOffset where in the stream, file or buffer, or -1 if unknown
   */
  public ArrowFormatException(String message, long byteOffset) {
    super(located(message, byteOffset));
    this.byteOffset = byteOffset;
  }

  /**
   * Describes invalid bytes that another exception tells more about.
   *
   * @param message what was expected and what was found
   * @param byteOffset where in the stream, file or buffer, or -1 if unknown
   * @param cause what came of reading them
   */
  public ArrowFormatException(String message, long byteOffset, Throwable cause) {
    super(located(message, byteOffset), cause);
    this.byteOffset = byteOffset;
  }

  /** Where in the stream, file or buffer the invalid bytes are, or -1 if unknown. */
  public long byteOffset() {
    return byteOffset;
  }

  private static String located(String message, long byteOffset) {
    String shown = Excerpt.of(message, LONGEST);
    return byteOffset < 0 ? shown : shown + " (at byte " + byteOffset + ")";
  }
}
