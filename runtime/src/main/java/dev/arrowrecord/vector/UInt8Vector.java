package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A view of an UInt8 column: unsigned 8-bit integers. */
public final class UInt8Vector extends PrimitiveVector<Integer, int[]> {
  private final ByteBuffer values;

  /** Makes the view of a column. */
  public UInt8Vector(Column column) {
    super(column);
    this.values = column.values();
  }

  /**
   * The value of a slot, from 0 to 255; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public int get(int index) {
    return Byte.toUnsignedInt(values.get(index));
  }

  @Override
  public @Nullable Integer getObject(int index) {
    return isNull(index) ? null : (Integer) get(index);
  }

  @Override
  int[] newArray(int length) {
    return new int[length];
  }

  @Override
  void copy(int from, int[] target, int targetIndex, int count) {
    for (int i = 0; i < count; i++) {
      target[targetIndex + i] = get(from + i);
    }
  }
}
