package dev.arrowrecord.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.GatheringByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;

/** Joins small writes, so that the target sees few, and passes large ones straight on. */
public abstract class BufferedSink extends ByteSink {
  private static final int CAPACITY = 8192;

  private final byte[] pending = new byte[CAPACITY];
  private int size;

  private BufferedSink() {}

  /** Writes to a stream, which stays the caller's to close. */
  public static BufferedSink to(OutputStream out) {
    return new StreamSink(out);
  }

  /** Writes to a channel, which stays the caller's to close. */
  public static ByteSink to(WritableByteChannel out) {
    return out instanceof GatheringByteChannel gathering
        ? new GatheringSink(gathering)
        : new ChannelSink(out);
  }

  abstract void pass(byte[] bytes, int offset, int length) throws IOException;

  @Override
  final void append(byte[] bytes, int offset, int length) throws IOException {
    if (CAPACITY - size < length) {
      passPending();
      if (length >= CAPACITY) {
        pass(bytes, offset, length);
        return;
      }
    }
    System.arraycopy(bytes, offset, pending, size, length);
    size += length;
  }

  final void passPending() throws IOException {
    int length = size;
    // Forgotten first: what failed once is not tried again, and out of order, by a later call.
    size = 0;
    if (length > 0) {
      pass(pending, 0, length);
    }
  }

  private static final class StreamSink extends BufferedSink {
    private final OutputStream out;

    StreamSink(OutputStream out) {
      this.out = Objects.requireNonNull(out, "out");
    }

    @Override
    void pass(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      passPending();
      out.flush();
    }
  }

  private static final class ChannelSink extends BufferedSink {
    // Channels copy an array to native memory of the same size, which they keep: so a part at a
    // time.
    private static final int PART = 1 << 17;

    private final WritableByteChannel out;

    ChannelSink(WritableByteChannel out) {
      this.out = Objects.requireNonNull(out, "out");
    }

    @Override
    void pass(byte[] bytes, int offset, int length) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
      int end = buffer.limit();
      while (buffer.position() < end) {
        buffer.limit(Math.min(end, buffer.position() + PART));
        if (out.write(buffer) == 0) {
          throw new IOException("The channel took nothing: it must be in blocking mode");
        }
      }
    }

    @Override
    public void flush() throws IOException {
      passPending();
    }
  }
}
