package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;

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
    long shift = shifts.shift(ordinal, source.dictionary());
    for (int i = from; i < to; i++) {
      indices.add(source.isNull(i) ? 0 : shift + slots.index(i), "A dictionary index");
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
