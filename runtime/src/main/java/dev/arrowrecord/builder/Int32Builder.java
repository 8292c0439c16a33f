package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Builds an Int32 column: signed 32-bit integers. */
public final class Int32Builder extends FixedWidthBuilder<Integer>
    implements PrimitiveBuilder<int[]> {
  /** Makes an empty column. */
  public Int32Builder(Field field) {
    super(field, Integer.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, int value) {
    INTS.set(values, index << 2, value);
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
    ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(index, array);
  }
}
