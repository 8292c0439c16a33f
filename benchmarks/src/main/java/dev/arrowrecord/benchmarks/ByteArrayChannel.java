package dev.arrowrecord.benchmarks;

import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;

/** Keeps everything in an array, which is used again for the next stream. */
final class ByteArrayChannel implements WritableByteChannel {
  private static final int FIRST_CAPACITY = 1 << 14;

  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int size;

  /** A copy of what was written since the last call. */
  byte[] takeBytes() {
    byte[] taken = Arrays.copyOf(bytes, size);
    size = 0;
    return taken;
  }

  @Override
  public int write(ByteBuffer source) {
    int count = source.remaining();
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
    }
    source.get(bytes, size, count);
    size += count;
    return count;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
