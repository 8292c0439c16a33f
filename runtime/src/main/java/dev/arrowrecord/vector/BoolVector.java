package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.Bitmap;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A view of a Bool column: a bit for each slot. */
public final class BoolVector extends PrimitiveVector<Boolean, boolean[]> {
  private final ByteBuffer bits;

  /** Makes the view of a column. */
  public BoolVector(Column column) {
    super(column);
    this.bits = column.values();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public boolean get(int index) {
    return Bitmap.get(bits, Objects.checkIndex(index, length()));
  }

  @Override
  public @Nullable Boolean getObject(int index) {
    return isNull(index) ? null : (Boolean) get(index);
  }

  @Override
  boolean[] newArray(int length) {
    return new boolean[length];
  }

  @Override
  void copy(int from, boolean[] target, int targetIndex, int count) {
    for (int i = 0; i < count; i++) {
      target[targetIndex + i] = Bitmap.get(bits, from + i);
    }
  }
}
