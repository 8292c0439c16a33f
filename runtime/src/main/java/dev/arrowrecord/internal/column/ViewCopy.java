package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.LittleEndian;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Copies views, and the bytes that they refer to into one data buffer: those bytes alone, or, if
 * views share so many of them that this would be more, all data buffers as they are.
 */
final class ViewCopy extends NullableCopy {
  private static final int BYTES = 16;
  private static final int MAX_INLINE = 12;
  private static final int PREFIX = 4;
  private static final int BUFFER_INDEX = 8;
  private static final int OFFSET = 12;

  private final Bytes views = new Bytes();
  private final Bytes data = new Bytes();

  @Override
  void appendValues(Column source, int from, int to) {
    BinaryVector values = new BinaryVector(source);
    ByteBuffer stored = source.views();
    long referred = 0;
    for (int i = from; i < to; i++) {
      int length = source.isNull(i) ? 0 : stored.getInt(i * BYTES);
      referred += length > MAX_INLINE ? length : 0;
    }
    long present = 0;
    for (ByteBuffer each : source.dataBuffers()) {
      present += each.limit();
    }
    int[] bases = referred > present ? copyData(source) : null;
    for (int i = from; i < to; i++) {
      // Checks the view, and that its bytes are there.
      byte[] value = bases == null || stored.getInt(i * BYTES) <= MAX_INLINE ? values.get(i) : null;
      add(source, i, value, bases);
    }
  }

  private void add(Column source, int slot, byte @Nullable [] value, int @Nullable [] bases) {
    int at = views.grow(BYTES);
    byte[] array = views.array();
    LittleEndian.LONGS.set(array, at, 0L);
    LittleEndian.LONGS.set(array, at + Long.BYTES, 0L);
    if (source.isNull(slot)) {
      return;
    }
    if (value == null && bases != null) {
      ByteBuffer stored = source.views();
      int buffer = stored.getInt(slot * BYTES + BUFFER_INDEX);
      int offset = stored.getInt(slot * BYTES + OFFSET);
      int length = stored.getInt(slot * BYTES);
      if (buffer < 0
          || buffer >= bases.length
          || offset < 0
          || offset > source.dataBuffers().get(buffer).limit() - length) {
        throw source.malformed(slot, "expected a view of bytes within the data buffers");
      }
      LittleEndian.INTS.set(array, at, length);
      source.dataBuffers().get(buffer).get(offset, array, at + Integer.BYTES, PREFIX);
      LittleEndian.INTS.set(array, at + OFFSET, bases[buffer] + offset);
      return;
    }
    if (value == null) {
      throw new IllegalStateException("A view without a value");
    }
    LittleEndian.INTS.set(array, at, value.length);
    if (value.length <= MAX_INLINE) {
      System.arraycopy(value, 0, array, at + Integer.BYTES, value.length);
      return;
    }
    System.arraycopy(value, 0, array, at + Integer.BYTES, PREFIX);
    int start = data.grow(value.length);
    System.arraycopy(value, 0, data.array(), start, value.length);
    LittleEndian.INTS.set(array, at + OFFSET, start);
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
