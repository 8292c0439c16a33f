package dev.arrowrecord.benchmarks;

import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Takes everything and keeps nothing. */
final class NullChannel implements WritableByteChannel {
  @Override
  public int write(ByteBuffer source) {
    int count = source.remaining();
    source.position(source.limit());
    return count;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
