package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.DOUBLES;

import dev.arrowrecord.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Builds an Float64 column: 64-bit floating-point numbers; NaN payloads are kept. */
public final class Float64Builder extends FixedWidthBuilder<Double>
    implements PrimitiveBuilder<double[]> {
  /** Makes an empty column. */
  public Float64Builder(Field field) {
    super(field, Double.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, double value) {
    DOUBLES.set(values, index << 3, value);
  }

  @Override
  public void set(int index, @Nullable Double value) {
    if (value == null) {
      setNull(index);
    } else {
      set(index, value.doubleValue());
    }
  }

  @Override
  public int lengthOf(double[] array) {
    return array.length;
  }

  @Override
  public void setAll(int index, double[] array) {
    ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().put(index, array);
  }
}
