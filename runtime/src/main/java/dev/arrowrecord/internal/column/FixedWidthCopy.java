package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.vector.Column;
import java.util.Arrays;

/** Copies values of one width. */
final class FixedWidthCopy extends NullableCopy {
  private final int bitWidth;
  private final Bytes values = new Bytes();

  FixedWidthCopy(BufferLayout layout) {
    // A wider one has no slots, as no buffer has room for them.
    this.bitWidth = (int) Math.min(layout.valueBitWidth(), Integer.MAX_VALUE & -Byte.SIZE);
  }

  @Override
  void appendValues(Column source, int from, int to) {
    if (bitWidth == 1) {
      ValidityCopy.copyBits(values, length(), source.values(), from, to);
    } else {
      int width = bitWidth / Byte.SIZE;
      values.add(source.values(), from * width, (to - from) * width);
    }
    for (int i = from; i < to && source.nullCount() > 0; i++) {
      if (source.isNull(i)) {
        zero(length() + i - from);
      }
    }
  }

  private void zero(int slot) {
    if (bitWidth == 1) {
      Bitmap.clear(values.array(), slot);
    } else {
      int width = bitWidth / Byte.SIZE;
      Arrays.fill(values.array(), slot * width, (slot + 1) * width, (byte) 0);
    }
  }

  @Override
  void encodeValues(BufferSink sink) {
    values.encode(sink);
  }

  @Override
  void clearValues() {
    values.clear();
  }
}
