package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A view of an Int8 column of extension type {@code arrow.bool8}: a byte for each slot, where all
 * but 0 is true.
 *
 * @see <a href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#bit-boolean">Arrow:
 *     8-bit boolean</a>
 */
public final class Bool8Vector extends PrimitiveVector<Boolean, boolean[]> {
  private final ByteBuffer values;

  /** Makes the view of a column. */
  public Bool8Vector(Column column) {
    super(column);
    this.values = column.values();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public boolean get(int index) {
    return values.get(index) != 0;
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
      target[targetIndex + i] = get(from + i);
    }
  }
}
