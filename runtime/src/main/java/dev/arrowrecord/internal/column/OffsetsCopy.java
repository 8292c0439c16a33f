package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.LittleEndian;

/** Offsets or sizes of 32 or 64 bits. */
final class OffsetsCopy {
  private final int width;
  private final Bytes bytes = new Bytes();

  OffsetsCopy(int bitWidth) {
    this.width = bitWidth / Byte.SIZE;
  }

  boolean isEmpty() {
    return bytes.size() == 0;
  }

  void add(int offset) {
    int at = bytes.grow(width);
    if (width == Long.BYTES) {
      LittleEndian.LONGS.set(bytes.array(), at, (long) offset);
    } else {
      LittleEndian.INTS.set(bytes.array(), at, offset);
    }
  }

  void encode(BufferSink sink) {
    bytes.encode(sink);
  }

  void clear() {
    bytes.clear();
  }
}
