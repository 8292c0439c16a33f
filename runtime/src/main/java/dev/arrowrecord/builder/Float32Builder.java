package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.FLOATS;

import dev.arrowrecord.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Builds an Float32 column: 32-bit floating-point numbers; NaN payloads are kept. */
public final class Float32Builder extends FixedWidthBuilder<Float>
    implements PrimitiveBuilder<float[]> {
  /** Makes an empty column. */
  public Float32Builder(Field field) {
    super(field, Float.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, float value) {
    FLOATS.set(values, index << 2, value);
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
    ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(index, array);
  }
}
