package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.SHORTS;

import dev.arrowrecord.internal.value.Float16;
import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Float16 column: floating-point numbers of 16 bits. A value is rounded to the nearest of
 * them, to the even one of two; a finite one that would become infinite, from 65520 on, is refused.
 */
public final class Float16Builder extends FixedWidthBuilder<Float>
    implements PrimitiveBuilder<float[]> {
  /** Makes an empty column. */
  public Float16Builder(Field field) {
    super(field, Short.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, float value) {
    short half = Float16.of(value);
    if (Float16.isInfinite(half) && !Float.isInfinite(value)) {
      throw UnfitValueException.outOfRange(this, value);
    }
    SHORTS.set(values, index << 1, half);
  }

  @Override
  public void set(int index, @Nullable Float value) {
    if (value == null) {
      setNull(index);
    } else {
      set(index, value.floatValue());
    }
  }

  @Override
  public int lengthOf(float[] array) {
    return array.length;
  }

  @Override
  public void setAll(int index, float[] array) {
    for (int i = 0; i < array.length; i++) {
      set(index + i, array[i]);
    }
  }
}
