package dev.arrowrecord.vector;

import java.nio.LongBuffer;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

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
  public final @Nullable T getObject(int index) {
    if (isNull(index)) {
      return null;
    }
    long stored = get(index);
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
  abstract T fromStorage(long stored);

  @Override
  final long[] newArray(int length) {
    return new long[length];
  }

  @Override
  final void copy(int from, long[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
