package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;

/** Copies bytes that offsets divide. */
final class VariableWidthCopy extends NullableCopy {
  private final int offsetBitWidth;
  private final OffsetsCopy offsets;
  private final Bytes data = new Bytes();

  VariableWidthCopy(int offsetBitWidth) {
    this.offsetBitWidth = offsetBitWidth;
    this.offsets = new OffsetsCopy(offsetBitWidth);
  }

  @Override
  void appendValues(Column source, int from, int to) {
    ByteBuffer bytes = source.values();
    int first = offset(source, from, 0);
    int last = first;
    int base = data.size() - first;
    if (offsets.isEmpty()) {
      offsets.add(0);
    }
    for (int i = from; i < to; i++) {
      last = offset(source, i + 1, last);
      offsets.add((int) Math.min(Integer.MAX_VALUE, (long) base + last));
    }
    data.add(bytes, first, last - first);
  }

  private int offset(Column source, int index, int atLeast) {
    ByteBuffer stored = source.offsets();
    long offset =
        offsetBitWidth == Long.SIZE
            ? stored.getLong(index * Long.BYTES)
            : stored.getInt(index * Integer.BYTES);
    int limit = source.values().limit();
    if (offset < atLeast || offset > limit) {
      throw source.malformed(
          Math.max(0, index - 1),
          "expected an offset from " + atLeast + " to at most " + limit + ", but found " + offset);
    }
    return (int) offset;
  }

  @Override
  void encodeValues(BufferSink sink) {
    if (offsets.isEmpty()) {
      // The one offset of no slots, which some readers demand.
      offsets.add(0);
    }
    offsets.encode(sink);
    data.encode(sink);
  }

  @Override
  void clearValues() {
    offsets.clear();
    data.clear();
  }
}
