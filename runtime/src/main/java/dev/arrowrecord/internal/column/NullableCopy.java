package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.vector.Column;

/** Copies slots that may be null. */
abstract class NullableCopy extends ColumnCopy {
  private final ValidityCopy validity = new ValidityCopy();

  @Override
  final int length() {
    return validity.length();
  }

  @Override
  final void append(Column source, int from, int to) {
    if (from < to) {
      appendValues(source, from, to);
      validity.append(source, from, to);
    }
  }

  @Override
  final void encode(BufferSink sink) {
    sink.node(validity.length(), validity.nullCount());
    validity.encode(sink);
    encodeValues(sink);
  }

  @Override
  final void clear() {
    validity.clear();
    clearValues();
  }

  /** Copies at least one slot, validity aside; {@link #length()} is still what it was before. */
  abstract void appendValues(Column source, int from, int to);

  /** Hands over what comes after node and validity. */
  abstract void encodeValues(BufferSink sink);

  abstract void clearValues();
}
