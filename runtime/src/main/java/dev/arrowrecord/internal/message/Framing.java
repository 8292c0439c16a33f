package dev.arrowrecord.internal.message;

import java.nio.charset.StandardCharsets;

/**
 * The fixed bytes of streams and files.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format">Arrow:
 *     encapsulated message format</a>
 */
final class Framing {
  /** Begins every message since version 0.15 of the format; before, the metadata length does. */
  static final int CONTINUATION = 0xFFFFFFFF;

  /** Bytes of the continuation, and of the metadata length. */
  static final int WORD_LENGTH = 4;

  /** Bytes before a message's metadata: continuation and metadata length. */
  static final int PREFIX_LENGTH = 8;

  private static final int ALIGNMENT = 8;

  private static final byte[] MAGIC = "ARROW1".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] END_OF_STREAM = {-1, -1, -1, -1, 0, 0, 0, 0};

  private Framing() {}

  /** Bytes of a message before its body, with as few as its metadata may have. */
  static int encapsulatedLength(int metadataLength) {
    return (PREFIX_LENGTH + metadataLength + ALIGNMENT - 1) & -ALIGNMENT;
  }

  /** Begins a file, padded to 8 bytes, and ends it. */
  static byte[] magic() {
    return MAGIC.clone();
  }

  /** A message without metadata: no more will come. */
  static byte[] endOfStream() {
    return END_OF_STREAM.clone();
  }
}
