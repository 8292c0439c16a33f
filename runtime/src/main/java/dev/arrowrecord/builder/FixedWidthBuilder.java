package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.util.Arrays;

/**
 * Builds a column whose slots all take the same number of bytes.
 *
 * @param <T> the Java type of a slot
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Arrow:
 *     fixed-size primitive layout</a>
 */
public abstract class FixedWidthBuilder<T> extends VectorBuilder<T> {
  private final int byteWidth;
  byte[] values = NO_BYTES;

  FixedWidthBuilder(Field field, int byteWidth) {
    super(field);
    this.byteWidth = byteWidth;
  }

  @Override
  final void setEmpty(int index) {
    Arrays.fill(values, index * byteWidth, (index + 1) * byteWidth, (byte) 0);
  }

  @Override
  final void setEmpty(int index, int count) {
    Arrays.fill(values, index * byteWidth, (index + count) * byteWidth, (byte) 0);
  }

  @Override
  final void resize(int slots) {
    values = Arrays.copyOf(values, arrayLength((long) slots * byteWidth));
  }

  @Override
  final long slotBits() {
    return (long) byteWidth * Byte.SIZE;
  }

  @Override
  final void encodeValues(int length, BufferSink sink) {
    sink.buffer(values, length * byteWidth);
  }
}
