package dev.arrowrecord.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads from a stream, never further than asked. */
public final class StreamSource extends ByteSource {
  // A length found in the data is believed this far; beyond, memory is taken as bytes arrive.
  private static final int TRUSTED = 1 << 20;

  private final InputStream in;

  /** Reads from a stream, which stays the caller's to close. */
  public StreamSource(InputStream in) {
    super(0);
    this.in = in;
  }

  @Override
  ByteBuffer next(int length) throws IOException {
    byte[] bytes = new byte[Math.min(length, TRUSTED)];
    int size = 0;
    while (true) {
      size += in.readNBytes(bytes, size, bytes.length - size);
      if (size < bytes.length || size == length) {
        return ByteBuffer.wrap(bytes, 0, size).slice().order(ByteOrder.LITTLE_ENDIAN);
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(length, bytes.length * 4L));
    }
  }
}
