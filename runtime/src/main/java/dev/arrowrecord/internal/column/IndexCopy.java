package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;

/** Copies dictionary indices, shifted to where their values stand. */
final class IndexCopy extends NullableCopy {
  private final int ordinal;
  private final IndexShifts shifts;
  private final IntegersCopy indices;

  IndexCopy(ArrowType.Int type, int ordinal, IndexShifts shifts) {
    this.ordinal = ordinal;
    this.shifts = shifts;
    this.indices = new IntegersCopy(type);
  }

  @Override
  void appendValues(Column source, int from, int to) {
    IndexSlots slots = new IndexSlots(source);
    ByteBuffer validity = source.validity();
    long shift = shifts.shift(ordinal, source.dictionary());
    for (int i = from; i < to; i++) {
      boolean present = validity == null || Bitmap.get(validity, i);
      indices.add(present ? shift + slots.index(i) : 0, "A dictionary index");
    }
  }

  @Override
  void encodeValues(BufferSink sink) {
    indices.encode(sink);
  }

  @Override
  void clearValues() {
    indices.clear();
  }
}
