package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.Capacity;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A buffer that grows; its array is kept for the next batch. */
final class Bytes {
  private byte[] array = new byte[0];
  private int size;

  int size() {
    return size;
  }

  byte[] array() {
    return array;
  }

  void clear() {
    size = 0;
  }

  /**
   * Adds bytes of whatever content.
   *
   * @return where they begin
   * @throws IllegalArgumentException if the buffer would reach 2 GiB
   */
  int grow(long count) {
    long needed = size + count;
    if (needed > Capacity.MAX) {
      throw new IllegalArgumentException(
          "a buffer would have %d bytes, but no more than %d fit; use smaller batches"
              .formatted(needed, Capacity.MAX));
    }
    if (needed > array.length) {
      array = Arrays.copyOf(array, Capacity.grown(array.length, (int) needed));
    }
    int start = size;
    size = (int) needed;
    return start;
  }

  void add(ByteBuffer source, int from, int count) {
    int at = grow(count);
    source.get(from, array, at, count);
  }

  void encode(BufferSink sink) {
    sink.buffer(array, size);
  }
}
