package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;

/**
 * Builds a column of byte sequences: 32-bit offsets into one buffer of data, whatever the layout
 * that they are written in.
 *
 * @param <T> the Java type of a slot
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Arrow:
 *     variable-size binary layout</a>
 */
public abstract class VariableWidthBuilder<T> extends VectorBuilder<T> {
  // Room for short values from the start saves growing to it in many steps.
  private static final int LIKELY_BYTES = 8;
  private static final int MAX_FIRST_BYTES = 1 << 16;

  private VariableWidthEncoder encoder;
  // The first offset is zero for good; slot i ends at offset i + 1.
  private byte[] offsets = NO_BYTES;
  byte[] data = NO_BYTES;
  int size;

  VariableWidthBuilder(Field field) {
    super(field);
    this.encoder = VariableWidthEncoder.of(field.type());
  }

  /** Ends the slot at {@code end} in the data. */
  final void endSlot(int index, int end) {
    INTS.set(offsets, (index + 1) << 2, end);
    size = end;
  }

  /** Makes room for {@code length} bytes more. */
  final void ensureData(int length) {
    if (data.length - size < length) {
      int needed = arrayLength((long) size + length);
      data = Arrays.copyOf(data, Capacity.grown(data.length, needed));
    }
  }

  @Override
  public final long variableBytes() {
    return size;
  }

  @Override
  final void setEmpty(int index) {
    endSlot(index, size);
  }

  @Override
  final void resize(int slots) {
    // The layout must fit an array too, by the time that the batch is complete.
    arrayLength((slots + 1L) * slotBits() / Byte.SIZE);
    offsets = Arrays.copyOf(offsets, (slots + 1) * Integer.BYTES);
    if (data.length == 0) {
      data = new byte[(int) Math.min((long) slots * LIKELY_BYTES, MAX_FIRST_BYTES)];
    }
  }

  @Override
  final void truncate(int length) {
    super.truncate(length);
    size = length == 0 ? 0 : (int) INTS.get(offsets, length << 2);
  }

  @Override
  final void release() {
    data = NO_BYTES;
    encoder = VariableWidthEncoder.of(field().type());
    super.release();
  }

  @Override
  final long slotBits() {
    return encoder.slotBits();
  }

  @Override
  final void encodeValues(int length, BufferSink sink) {
    if (offsets.length == 0) {
      resize(0);
    }
    encoder.encode(offsets, length, data, size, sink);
  }
}
