package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

/** Spells 32-bit offsets, which are what builders hold, as the 64-bit ones of the large layouts. */
final class OffsetWidening {
  private final ScratchBuffer wide = new ScratchBuffer();

  /** Hands over the first {@code count} offsets as 64-bit ones. */
  void encode(byte[] offsets, int count, BufferSink sink) {
    int length = count * Long.BYTES;
    byte[] bytes = wide.ofLength(length);
    for (int i = 0; i < count; i++) {
      LONGS.set(bytes, i << 3, (long) (int) INTS.get(offsets, i << 2));
    }
    sink.buffer(bytes, length);
  }
}
