package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/** Builds an UInt32 column: unsigned 32-bit integers. A value out of their range is refused. */
public final class UInt32Builder extends FixedWidthBuilder<Long>
    implements PrimitiveBuilder<long[]> {
  /** Makes an empty column. */
  public UInt32Builder(Field field) {
    super(field, Integer.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, long value) {
    if (value >>> Integer.SIZE != 0) {
      throw UnfitValueException.outOfRange(this, value);
    }
    INTS.set(values, index << 2, (int) value);
  }

  @Override
  public void set(int index, @Nullable Long value) {
    if (value == null) {
      setNull(index);
    } else {
      set(index, value.longValue());
    }
  }

  @Override
  public int lengthOf(long[] array) {
    return array.length;
  }

  @Override
  public void setAll(int index, long[] array) {
    for (int i = 0; i < array.length; i++) {
      set(index + i, array[i]);
    }
  }
}
