package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.vector.Column;

/** Copies slots that have no bytes. */
final class NullCopy extends ColumnCopy {
  private int length;

  @Override
  int length() {
    return length;
  }

  @Override
  void append(Column source, int from, int to) {
    length = Math.addExact(length, to - from);
  }

  @Override
  void encode(BufferSink sink) {
    sink.node(length, length);
  }

  @Override
  void clear() {
    length = 0;
  }
}
