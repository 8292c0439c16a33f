package dev.arrowrecord.vector;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.arrowrecord.internal.buffer.MemoryShare;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What pays off once many slots of a text column are read: offsets and bytes on the heap, the
 * offsets known to be in order, and whether the bytes are all ASCII. If they are, a string is a
 * mere copy of its bytes.
 */
final class TextSurvey {
  // More is not copied: a mapped column may be larger than the heap.
  private static final int MAX_COPIED_BYTES = 4 << 20;
  private static final long NOT_ASCII = 0x8080808080808080L;

  private final int[] offsets;
  private final byte[] bytes;
  private final int base;
  private final boolean ascii;

  private TextSurvey(int[] offsets, byte[] bytes, int base, boolean ascii) {
    this.offsets = offsets;
    this.bytes = bytes;
    this.base = base;
    this.ascii = ascii;
  }

  /** Surveys a column; null if it or a value of it is too large, or its offsets are malformed. */
  static @Nullable TextSurvey of(VariableWidthVector<?> column, ByteBuffer data) {
    int length = data.limit();
    if (length > MAX_COPIED_BYTES && !data.hasArray()) {
      return null;
    }
    int[] offsets = column.copyOffsets();
    if (!areInOrder(offsets, length)) {
      return null;
    }
    boolean ascii = isAscii(data);
    return data.hasArray()
        ? new TextSurvey(offsets, data.array(), data.arrayOffset(), ascii)
        : new TextSurvey(offsets, VariableWidthVector.copy(data, 0, length), 0, ascii);
  }

  /** The string of a slot. */
  String get(int index) {
    int start = offsets[index];
    int length = offsets[index + 1] - start;
    return ascii
        ? new String(bytes, base + start, length, ISO_8859_1)
        : new String(bytes, base + start, length, UTF_8);
  }

  private static boolean areInOrder(int[] offsets, int limit) {
    int last = 0;
    for (int offset : offsets) {
      // A large value is looked at by itself, whether there is memory for it.
      if (offset < last || offset > limit || offset - last > MemoryShare.SMALL_VALUE) {
        return false;
      }
      last = offset;
    }
    return true;
  }

  private static boolean isAscii(ByteBuffer data) {
    int length = data.limit();
    long seen = 0;
    int i = 0;
    for (; i <= length - Long.BYTES; i += Long.BYTES) {
      seen |= data.getLong(i);
    }
    for (; i < length; i++) {
      seen |= data.get(i);
    }
    return (seen & NOT_ASCII) == 0;
  }
}
