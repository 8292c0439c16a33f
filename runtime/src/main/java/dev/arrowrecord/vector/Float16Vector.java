package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Float16;
import java.nio.ShortBuffer;
import org.jspecify.annotations.Nullable;

/** A view of a Float16 column: floating-point numbers of 16 bits, as floats. */
public final class Float16Vector extends PrimitiveVector<Float, float[]> {
  private final ShortBuffer values;

  /** Makes the view of a column. */
  public Float16Vector(Column column) {
    super(column);
    this.values = column.values().asShortBuffer();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public float get(int index) {
    return Float16.toFloat(values.get(index));
  }

  @Override
  public @Nullable Float getObject(int index) {
    return isNull(index) ? null : (Float) get(index);
  }

  @Override
  float[] newArray(int length) {
    return new float[length];
  }

  @Override
  void copy(int from, float[] target, int targetIndex, int count) {
    for (int i = 0; i < count; i++) {
      target[targetIndex + i] = get(from + i);
    }
  }
}
