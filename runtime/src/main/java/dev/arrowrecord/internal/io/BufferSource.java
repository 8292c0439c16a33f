package dev.arrowrecord.internal.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Gives slices of a buffer, without a copy. */
public final class BufferSource extends ByteSource {
  private final ByteBuffer bytes;

  /**
   * Reads from the buffer's position to its limit, both of which stay as they are.
   *
   * @param position where the first byte stands, for messages
   */
  public BufferSource(ByteBuffer bytes, long position) {
    super(position);
    this.bytes = bytes.slice();
  }

  @Override
  ByteBuffer next(int length) {
    int start = bytes.position();
    int count = Math.min(length, bytes.remaining());
    bytes.position(start + count);
    return bytes.slice(start, count).order(ByteOrder.LITTLE_ENDIAN);
  }
}
