package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/** Builds an UInt8 column: unsigned 8-bit integers. A value out of their range is refused. */
public final class UInt8Builder extends FixedWidthBuilder<Integer>
    implements PrimitiveBuilder<int[]> {
  /** Makes an empty column. */
  public UInt8Builder(Field field) {
    super(field, Byte.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, int value) {
    if ((value & ~0xFF) != 0) {
      throw UnfitValueException.outOfRange(this, value);
    }
    values[index] = (byte) value;
  }

  @Override
  public void set(int index, @Nullable Integer value) {
    if (value == null) {
      setNull(index);
    } else {
      set(index, value.intValue());
    }
  }

  @Override
  public int lengthOf(int[] array) {
    return array.length;
  }

  @Override
  public void setAll(int index, int[] array) {
    for (int i = 0; i < array.length; i++) {
      set(index + i, array[i]);
    }
  }
}
