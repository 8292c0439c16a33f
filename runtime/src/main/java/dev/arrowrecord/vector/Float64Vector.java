package dev.arrowrecord.vector;

import java.nio.DoubleBuffer;
import org.jspecify.annotations.Nullable;

/** A view of an Float64 column: 64-bit floating-point numbers. */
public final class Float64Vector extends PrimitiveVector<Double, double[]> {
  private final DoubleBuffer values;

  /** Makes the view of a column. */
  public Float64Vector(Column column) {
    super(column);
    this.values = column.values().asDoubleBuffer();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public double get(int index) {
    return values.get(index);
  }

  @Override
  public @Nullable Double getObject(int index) {
    return isNull(index) ? null : get(index);
  }

  @Override
  double[] newArray(int length) {
    return new double[length];
  }

  @Override
  void copy(int from, double[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
