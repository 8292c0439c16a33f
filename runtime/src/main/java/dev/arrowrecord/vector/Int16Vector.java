package dev.arrowrecord.vector;

import java.nio.ShortBuffer;
import org.jspecify.annotations.Nullable;

/** A view of an Int16 column: signed 16-bit integers. */
public final class Int16Vector extends PrimitiveVector<Short, short[]> {
  private final ShortBuffer values;

  /** Makes the view of a column. */
  public Int16Vector(Column column) {
    super(column);
    this.values = column.values().asShortBuffer();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public short get(int index) {
    return values.get(index);
  }

  @Override
  public @Nullable Short getObject(int index) {
    return isNull(index) ? null : get(index);
  }

  @Override
  short[] newArray(int length) {
    return new short[length];
  }

  @Override
  void copy(int from, short[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
