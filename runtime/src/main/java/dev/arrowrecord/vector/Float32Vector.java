package dev.arrowrecord.vector;

import java.nio.FloatBuffer;
import org.jspecify.annotations.Nullable;

/** A view of an Float32 column: 32-bit floating-point numbers. */
public final class Float32Vector extends PrimitiveVector<Float, float[]> {
  private final FloatBuffer values;

  /** Makes the view of a column. */
  public Float32Vector(Column column) {
    super(column);
    this.values = column.values().asFloatBuffer();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public float get(int index) {
    return values.get(index);
  }

  @Override
  public @Nullable Float getObject(int index) {
    return isNull(index) ? null : get(index);
  }

  @Override
  float[] newArray(int length) {
    return new float[length];
  }

  @Override
  void copy(int from, float[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
