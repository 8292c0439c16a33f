package dev.arrowrecord.vector;

import java.nio.LongBuffer;

/**
 * A vector that stores 64-bit integers.
 *
 * @param <T> the Java type of a slot, as an object
 */
public abstract class Int64StorageVector<T> extends PrimitiveVector<T, long[]> {
  private final LongBuffer values;

  Int64StorageVector(Column column) {
    super(column);
    this.values = column.values().asLongBuffer();
  }

  /**
   * The integer that is stored in a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public final long get(int index) {
    return values.get(index);
  }

  @Override
  final long[] newArray(int length) {
    return new long[length];
  }

  @Override
  final void copy(int from, long[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
