package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A view of an Int8 column: signed 8-bit integers. */
public final class Int8Vector extends PrimitiveVector<Byte, byte[]> {
  private final ByteBuffer values;

  /** Makes the view of a column. */
  public Int8Vector(Column column) {
    super(column);
    this.values = column.values();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public byte get(int index) {
    return values.get(index);
  }

  @Override
  public @Nullable Byte getObject(int index) {
    return isNull(index) ? null : get(index);
  }

  @Override
  byte[] newArray(int length) {
    return new byte[length];
  }

  @Override
  void copy(int from, byte[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
