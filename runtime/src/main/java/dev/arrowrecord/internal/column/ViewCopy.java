package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.BinaryView;
import dev.arrowrecord.internal.buffer.ViewSlots;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Copies views, and the bytes that they refer to into one data buffer: those bytes alone, or, if
 * views share so many of them that this would be more, all data buffers as they are.
 */
final class ViewCopy extends NullableCopy {
  private final Bytes views = new Bytes();
  private final Bytes data = new Bytes();

  @Override
  void appendValues(Column source, int from, int to) {
    BinaryVector values = new BinaryVector(source);
    ViewSlots slots = new ViewSlots(source.views(), source.dataBuffers(), source::malformed);
    long referred = 0;
    for (int i = from; i < to; i++) {
      int length = source.isNull(i) ? 0 : length(source, i);
      referred += length > BinaryView.MAX_INLINE ? length : 0;
    }
    long present = 0;
    for (ByteBuffer each : source.dataBuffers()) {
      present += each.limit();
    }
    int[] bases = referred > present ? copyData(source) : null;
    for (int i = from; i < to; i++) {
      int at = views.grow(BinaryView.BYTES);
      if (source.isNull(i)) {
        BinaryView.setEmpty(views.array(), at);
      } else if (bases != null && length(source, i) > BinaryView.MAX_INLINE) {
        addReference(at, slots, source, i, bases);
      } else {
        // Checks the view, and that its bytes are there.
        addValue(at, Objects.requireNonNull(values.get(i)));
      }
    }
  }

  private static int length(Column source, int slot) {
    return source.views().getInt(slot * BinaryView.BYTES);
  }

  private void addValue(int at, byte[] value) {
    if (value.length <= BinaryView.MAX_INLINE) {
      BinaryView.setInline(views.array(), at, value, 0, value.length);
      return;
    }
    int start = data.grow(value.length);
    System.arraycopy(value, 0, data.array(), start, value.length);
    BinaryView.setReference(views.array(), at, value, 0, value.length, 0, start);
  }

  /** Refers to bytes that are copied already, wherever in the source they are. */
  private void addReference(int at, ViewSlots slots, Column source, int slot, int[] bases) {
    int buffer = slots.buffer(slot);
    int length = slots.length(slot);
    int start = bases[buffer] + slots.start(slot, length, source.dataBuffers().get(buffer));
    BinaryView.setReference(views.array(), at, data.array(), start, length, 0, start);
  }

  private int[] copyData(Column source) {
    int[] bases = new int[source.dataBuffers().size()];
    for (int i = 0; i < bases.length; i++) {
      bases[i] = data.size();
      ByteBuffer buffer = source.dataBuffers().get(i);
      data.add(buffer, 0, buffer.limit());
    }
    return bases;
  }

  @Override
  void encodeValues(BufferSink sink) {
    views.encode(sink);
    data.encode(sink);
  }

  @Override
  void clearValues() {
    views.clear();
    data.clear();
  }
}
