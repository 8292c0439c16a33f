package dev.arrowrecord.builder;

import dev.arrowrecord.internal.buffer.Capacity;

/** A buffer that is worked out when a batch is encoded; its array is kept for the next. */
final class ScratchBuffer {
  private byte[] bytes = VectorBuilder.NO_BYTES;

  /** An array with room for {@code length} bytes, whatever stands in it. */
  byte[] ofLength(int length) {
    if (bytes.length < length) {
      bytes = new byte[Capacity.grown(bytes.length, length)];
    }
    return bytes;
  }
}
