package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.SHORTS;

import dev.arrowrecord.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Builds an Int16 column: signed 16-bit integers. */
public final class Int16Builder extends FixedWidthBuilder<Short>
    implements PrimitiveBuilder<short[]> {
  /** Makes an empty column. */
  public Int16Builder(Field field) {
    super(field, Short.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, short value) {
    SHORTS.set(values, index << 1, value);
  }

  @Override
  public void set(int index, @Nullable Short value) {
    if (value == null) {
      setNull(index);
    } else {
      set(index, value.shortValue());
    }
  }

  @Override
  public int lengthOf(short[] array) {
    return array.length;
  }

  @Override
  public void setAll(int index, short[] array) {
    ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(index, array);
  }
}
