package dev.arrowrecord.internal.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.GatheringByteChannel;
import java.util.Arrays;
import java.util.Objects;

/**
 * Writes a message with as few calls as may be: large arrays are handed to the channel as they are,
 * with the small ones between them, which are copied together first.
 */
final class GatheringSink extends ByteSink {
  // Below, a copy costs less than a buffer of its own, for us and for the channel.
  private static final int LARGE = 2048;
  private static final int SMALL_CAPACITY = 8192;
  private static final int MAX_PARTS = 64;
  // Channels copy arrays to native memory of the same size, which they keep: so a part at a time.
  private static final int MAX_BYTES = 1 << 17;

  private final GatheringByteChannel out;
  private final ByteBuffer[] parts = new ByteBuffer[MAX_PARTS];
  private final byte[] small = new byte[SMALL_CAPACITY];
  private int count;
  private int filled;
  // Small bytes before are among the parts.
  private int gathered;
  private long expected;

  GatheringSink(GatheringByteChannel out) {
    this.out = Objects.requireNonNull(out, "out");
  }

  @Override
  public void expect(long bytes) {
    expected = bytes;
  }

  @Override
  void append(byte[] bytes, int offset, int length) throws IOException {
    if (length < LARGE) {
      if (SMALL_CAPACITY - filled < length) {
        passParts();
      }
      System.arraycopy(bytes, offset, small, filled, length);
      filled += length;
    } else {
      // Room for it, and for the small bytes before and after it.
      if (count > MAX_PARTS - 3) {
        passParts();
      }
      gatherSmall();
      parts[count++] = ByteBuffer.wrap(bytes, offset, length);
    }
    expected -= length;
    if (expected <= 0 && count > 0) {
      // From now on the arrays may be overwritten.
      passParts();
    }
  }

  private void gatherSmall() {
    if (gathered < filled) {
      parts[count++] = ByteBuffer.wrap(small, gathered, filled - gathered);
      gathered = filled;
    }
  }

  private void passParts() throws IOException {
    gatherSmall();
    int end = count;
    // Forgotten first: what failed once is not tried again, and out of order, by a later call.
    count = 0;
    filled = 0;
    gathered = 0;
    try {
      for (int first = 0; first < end; ) {
        pass(first, end);
        while (first < end && !parts[first].hasRemaining()) {
          first++;
        }
      }
    } finally {
      Arrays.fill(parts, 0, end, null);
    }
  }

  /** Writes some of the parts, or some bytes of them. */
  private void pass(int first, int end) throws IOException {
    int room = MAX_BYTES;
    int next = first;
    while (next < end && parts[next].remaining() <= room) {
      room -= parts[next++].remaining();
    }
    int limit = 0;
    if (next == first) {
      limit = parts[next].limit();
      parts[next].limit(parts[next].position() + room);
      next++;
    }
    long written = out.write(parts, first, next - first);
    if (limit > 0) {
      parts[first].limit(limit);
    }
    if (written == 0) {
      throw new IOException("The channel took nothing: it must be in blocking mode");
    }
  }

  @Override
  public void flush() throws IOException {
    passParts();
  }
}
