package dev.arrowrecord.vector;

import java.nio.IntBuffer;

/**
 * A vector that stores 32-bit integers.
 *
 * @param <T> the Java type of a slot, as an object
 */
public abstract class Int32StorageVector<T> extends PrimitiveVector<T, int[]> {
  private final IntBuffer values;

  Int32StorageVector(Column column) {
    super(column);
    this.values = column.values().asIntBuffer();
  }

  /**
   * The integer that is stored in a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public final int get(int index) {
    return values.get(index);
  }

  @Override
  final int[] newArray(int length) {
    return new int[length];
  }

  @Override
  final void copy(int from, int[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
