package dev.arrowrecord.internal.io;

import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Gives bytes in order, and knows how many it gave. */
public abstract class ByteSource {
  private long position;

  ByteSource(long position) {
    this.position = position;
  }

  /** Where the next byte stands, for messages. */
  public final long position() {
    return position;
  }

  /**
   * Gives the next bytes, or fewer if the source ends.
   *
   * @param length how many, at most {@link dev.arrowrecord.internal.buffer.Capacity#MAX}
   * @return a little-endian buffer from position 0
   */
  public final ByteBuffer readUpTo(int length) throws IOException {
    ByteBuffer bytes = next(length);
    position += bytes.limit();
    return bytes;
  }

  /**
   * Gives the next bytes.
   *
   * @param length how many, at most {@link dev.arrowrecord.internal.buffer.Capacity#MAX}
   * @param what what they are, for the message
   * @return a little-endian buffer from position 0
   * @throws ArrowFormatException if the source ends before
   */
  public final ByteBuffer read(int length, String what) throws IOException {
    long start = position;
    ByteBuffer bytes = readUpTo(length);
    if (bytes.limit() < length) {
      throw new ArrowFormatException(
          "Truncated: expected "
              + length
              + " bytes of "
              + what
              + ", but found "
              + bytes.limit()
              + " before the end",
          start);
    }
    return bytes;
  }

  abstract ByteBuffer next(int length) throws IOException;
}
