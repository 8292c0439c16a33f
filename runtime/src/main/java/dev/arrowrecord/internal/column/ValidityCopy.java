package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The validity bitmap of a column that is being copied. */
final class ValidityCopy {
  private final Bytes bits = new Bytes();
  private int length;
  private int nullCount;

  int length() {
    return length;
  }

  int nullCount() {
    return nullCount;
  }

  void clear() {
    bits.clear();
    length = 0;
    nullCount = 0;
  }

  void append(Column source, int from, int to) {
    copyBits(bits, length, source.validity(), from, to);
    for (int i = from; i < to && source.nullCount() > 0; i++) {
      nullCount += source.isNull(i) ? 1 : 0;
    }
    length += to - from;
  }

  /**
   * Adds bits to a bitmap.
   *
   * @param length bits that are there
   * @param source null if all are set
   */
  static void copyBits(Bytes target, int length, @Nullable ByteBuffer source, int from, int to) {
    int grown = Math.addExact(length, to - from);
    target.grow(Bitmap.bytesFor(grown) - target.size());
    byte[] array = target.array();
    if (source != null && (length & 7) == 0 && (from & 7) == 0) {
      source.get(from >> 3, array, length >> 3, Bitmap.bytesFor(to - from));
    } else {
      for (int i = from; i < to; i++) {
        int at = length + i - from;
        if (source == null || Bitmap.get(source, i)) {
          Bitmap.set(array, at);
        } else {
          Bitmap.clear(array, at);
        }
      }
    }
    Bitmap.clearRestOfByte(array, grown);
  }

  void encode(BufferSink sink) {
    // Empty if there are no nulls, which saves readers the look.
    sink.buffer(bits.array(), nullCount == 0 ? 0 : bits.size());
  }
}
