package dev.arrowrecord.internal.metadata;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What stands around the metadata of a message: continuation marker and length before it, zeros
 * after it.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format">Encapsulated
 *     message format</a>
 */
final class Encapsulation {

  /** Bytes of the continuation marker and the length. */
  static final int PREFIX_LENGTH = 8;

  private static final int CONTINUATION_MARKER = 0xFFFFFFFF;
  private static final int NO_MORE_MESSAGES = 0;

  private Encapsulation() {}

  /**
   * The encapsulated form of finished metadata.
   *
   * @param builder builder that has finished a message
   * @param alignment what the length of the result is a multiple of, so that the body is aligned: 8
   *     or 64
   */
  static byte[] encapsulate(FlatBufferBuilder builder, int alignment) {
    if (alignment != 8 && alignment != 64) {
      throw new IllegalArgumentException(
          "Expected an alignment of 8 or 64 bytes but found " + alignment);
    }
    ByteBuffer metadata = builder.dataBuffer();
    int length = roundUp(PREFIX_LENGTH + metadata.remaining(), alignment);
    byte[] message = new byte[length];
    ByteBuffer.wrap(message)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(CONTINUATION_MARKER)
        .putInt(length - PREFIX_LENGTH)
        .put(metadata);
    return message;
  }

  /** An encapsulated message without a body, and the end of the stream after it. */
  static byte[] endStream(byte[] message) {
    return ByteBuffer.allocate(message.length + PREFIX_LENGTH)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(message)
        .putInt(CONTINUATION_MARKER)
        .putInt(NO_MORE_MESSAGES)
        .array();
  }

  private static int roundUp(int length, int alignment) {
    return (length + alignment - 1) & -alignment;
  }
}
