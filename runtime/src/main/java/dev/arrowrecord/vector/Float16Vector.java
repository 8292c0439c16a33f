package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Float16;
import java.nio.ShortBuffer;
import org.jspecify.annotations.Nullable;

/** A view of a Float16 column: floating-point numbers of 16 bits, as floats. */
public final class Float16Vector extends PrimitiveVector<Float, float[]> {
  private static final int CHUNK = 1024;

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
    // A plain array of halves is converted faster than the buffer, above all if that is mapped.
    short[] halves = new short[Math.min(count, CHUNK)];
    for (int done = 0; done < count; done += halves.length) {
      int length = Math.min(halves.length, count - done);
      values.get(from + done, halves, 0, length);
      for (int i = 0; i < length; i++) {
        target[targetIndex + done + i] = Float16.toFloat(halves[i]);
      }
    }
  }
}
