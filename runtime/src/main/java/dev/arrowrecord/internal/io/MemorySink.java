package dev.arrowrecord.internal.io;

import dev.arrowrecord.internal.buffer.Capacity;
import java.util.Arrays;

/** Keeps the bytes in memory. */
public final class MemorySink extends ByteSink {
  // Room for the end of the stream, or its eight bytes would make the array grow again.
  private static final int END_LENGTH = 8;

  private byte[] bytes;
  private int size;

  /** Makes an empty sink with room for {@code capacity} bytes. */
  public MemorySink(int capacity) {
    bytes = new byte[capacity];
  }

  /** A copy of all bytes taken. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void expect(long length) {
    ensure(length + END_LENGTH);
  }

  private void ensure(long length) {
    if (bytes.length - size < length) {
      long needed = size + length;
      if (needed > Capacity.MAX) {
        throw new IllegalStateException(
            "The stream is larger than 2 GiB, which no array can hold; write it to a file or"
                + " channel");
      }
      bytes = Arrays.copyOf(bytes, Capacity.grown(bytes.length, (int) needed));
    }
  }

  @Override
  public void flush() {}

  @Override
  void append(byte[] source, int offset, int length) {
    ensure(length);
    System.arraycopy(source, offset, bytes, size, length);
    size += length;
  }
}
