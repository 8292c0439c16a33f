package dev.arrowrecord.internal.io;

import dev.arrowrecord.internal.buffer.MemoryShare;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads from a stream, never further than asked. */
public final class StreamSource extends ByteSource {
  // A length found in the data is believed this far; beyond, memory is taken as bytes arrive.
  private static final int TRUSTED = 1 << 20;

  private static final int GROWTH = 4;

  private final InputStream in;

  /** Reads from a stream, which stays the caller's to close. */
  public StreamSource(InputStream in) {
    super(0);
    this.in = in;
  }

  @Override
  ByteBuffer next(int length) throws IOException {
    byte[] bytes = new byte[firstOf(length)];
    int size = 0;
    while (true) {
      size = fill(bytes, size);
      if (size < bytes.length || size == length) {
        return ByteBuffer.wrap(bytes, 0, size).slice().order(ByteOrder.LITTLE_ENDIAN);
      }
      long more = Math.min(length, (long) bytes.length * GROWTH);
      if (more > MemoryShare.READ) {
        throw new ArrowFormatException(
            "Beyond a limit of this library: expected at most "
                + MemoryShare.READ
                + " bytes in one piece of a stream, half of the memory that Java has, but found "
                + length
                + ": give it more (-Xmx), write smaller batches, or open a file, which is mapped",
            position());
      }
      bytes = Arrays.copyOf(bytes, (int) more);
    }
  }

  /**
   * Reads until there is no more room, or nothing more to read. Streams of channels take as much
   * memory beside Java's as they are asked for.
   */
  private int fill(byte[] bytes, int from) throws IOException {
    int size = from;
    int read;
    do {
      read = in.readNBytes(bytes, size, Math.min(TRUSTED, bytes.length - size));
      size += read;
    } while (read == TRUSTED);
    return size;
  }

  /** As much as makes the last time that memory is taken four times what there was before. */
  private static int firstOf(int length) {
    long first = length;
    while (first > TRUSTED) {
      first = (first + GROWTH - 1) / GROWTH;
    }
    return (int) first;
  }
}
