package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Builds an Int64 column: signed 64-bit integers. */
public final class Int64Builder extends FixedWidthBuilder<Long>
    implements PrimitiveBuilder<long[]> {
  /** Makes an empty column. */
  public Int64Builder(Field field) {
    super(field, Long.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, long value) {
    LONGS.set(values, index << 3, value);
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
    ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(index, array);
  }
}
