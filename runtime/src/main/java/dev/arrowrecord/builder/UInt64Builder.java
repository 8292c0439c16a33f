package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.Field;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Builds an UInt64 column: unsigned 64-bit integers. A value out of their range is refused. */
public final class UInt64Builder extends FixedWidthBuilder<BigInteger>
    implements PrimitiveBuilder<long[]> {
  /** Makes an empty column. */
  public UInt64Builder(Field field) {
    super(field, Long.BYTES);
  }

  /** Sets the next slot to a value that is not negative. */
  public void set(int index, long value) {
    if (value < 0) {
      throw UnfitValueException.outOfRange(this, value);
    }
    LONGS.set(values, index << 3, value);
  }

  @Override
  public void set(int index, @Nullable BigInteger value) {
    if (value == null) {
      setNull(index);
    } else if (value.signum() < 0 || value.bitLength() > Long.SIZE) {
      throw UnfitValueException.outOfRange(this, value);
    } else {
      LONGS.set(values, index << 3, value.longValue());
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
