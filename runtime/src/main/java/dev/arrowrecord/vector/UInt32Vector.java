package dev.arrowrecord.vector;

import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/** A view of an UInt32 column: unsigned 32-bit integers. */
public final class UInt32Vector extends PrimitiveVector<Long, long[]> {
  private final IntBuffer values;

  /** Makes the view of a column. */
  public UInt32Vector(Column column) {
    super(column);
    this.values = column.values().asIntBuffer();
  }

  /**
   * The value of a slot, from 0 to 2^32 - 1; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public long get(int index) {
    return Integer.toUnsignedLong(values.get(index));
  }

  @Override
  public @Nullable Long getObject(int index) {
    return isNull(index) ? null : (Long) get(index);
  }

  @Override
  long[] newArray(int length) {
    return new long[length];
  }

  @Override
  void copy(int from, long[] target, int targetIndex, int count) {
    for (int i = 0; i < count; i++) {
      target[targetIndex + i] = get(from + i);
    }
  }
}
