package dev.arrowrecord.internal.io;

import java.io.IOException;

/** Takes bytes in order, and knows how many it took. */
public abstract class ByteSink {
  private static final byte[] ZEROS = new byte[64];

  private long position;

  /** Number of bytes taken so far. */
  public final long position() {
    return position;
  }

  /**
   * Takes bytes; the array may be overwritten as soon as this returns, unless they are among those
   * {@linkplain #expect expected}.
   *
   * @throws IOException if they cannot be passed on
   */
  public final void write(byte[] bytes, int offset, int length) throws IOException {
    append(bytes, offset, length);
    position += length;
  }

  /**
   * Takes zeros.
   *
   * @param count how many, less than 64
   * @throws IOException if they cannot be passed on
   */
  public final void pad(int count) throws IOException {
    if (count > 0) {
      write(ZEROS, 0, count);
    }
  }

  /**
   * Says how many bytes are about to come, for sinks that had better know. Until they have come, no
   * array that is written is overwritten.
   */
  public void expect(long bytes) {}

  /**
   * Passes on all that was taken.
   *
   * @throws IOException if it cannot be passed on
   */
  public abstract void flush() throws IOException;

  abstract void append(byte[] bytes, int offset, int length) throws IOException;
}
