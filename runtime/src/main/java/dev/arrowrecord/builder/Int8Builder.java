package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/** Builds an Int8 column: signed 8-bit integers. */
public final class Int8Builder extends FixedWidthBuilder<Byte> implements PrimitiveBuilder<byte[]> {
  /** Makes an empty column. */
  public Int8Builder(Field field) {
    super(field, Byte.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, byte value) {
    values[index] = value;
  }

  @Override
  public void set(int index, @Nullable Byte value) {
    if (value == null) {
      setNull(index);
    } else {
      set(index, value.byteValue());
    }
  }

  @Override
  public int lengthOf(byte[] array) {
    return array.length;
  }

  @Override
  public void setAll(int index, byte[] array) {
    System.arraycopy(array, 0, values, index, array.length);
  }
}
