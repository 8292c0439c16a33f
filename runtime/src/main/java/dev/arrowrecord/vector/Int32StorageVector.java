package dev.arrowrecord.vector;

import java.nio.IntBuffer;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

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
  public final @Nullable T getObject(int index) {
    if (isNull(index)) {
      return null;
    }
    int stored = get(index);
    try {
      return fromStorage(stored);
    } catch (ArithmeticException | DateTimeException e) {
      throw refused(index, stored);
    }
  }

  /**
   * The value of what is stored.
   *
   * @throws ArithmeticException if it has none
   * @throws DateTimeException if it has none
   */
  abstract T fromStorage(int stored);

  @Override
  final int[] newArray(int length) {
    return new int[length];
  }

  @Override
  final void copy(int from, int[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
