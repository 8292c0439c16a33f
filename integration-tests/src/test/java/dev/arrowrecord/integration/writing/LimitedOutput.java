package dev.arrowrecord.integration.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes, the first of a write that goes beyond it among them, and then fails. */
final class LimitedOutput extends OutputStream {
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final IOException failure = new IOException("disk full");
  private int limit;

  LimitedOutput(int limit) {
    this.limit = limit;
  }

  IOException failure() {
    return failure;
  }

  int size() {
    return taken.size();
  }

  byte[] toByteArray() {
    return taken.toByteArray();
  }

  /** Takes everything from now on. */
  void heal() {
    limit = Integer.MAX_VALUE;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int room = Math.min(length, limit - taken.size());
    taken.write(bytes, offset, room);
    if (room < length) {
      throw failure;
    }
  }
}
