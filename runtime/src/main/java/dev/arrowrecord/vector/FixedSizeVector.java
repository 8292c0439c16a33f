package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A view of a column whose slots are objects of a fixed number of bytes.
 *
 * @param <T> the Java type of a slot
 */
public abstract class FixedSizeVector<T> extends ValueVector<T> {
  private final ByteBuffer values;

  FixedSizeVector(Column column) {
    super(column);
    this.values = column.values();
  }

  @Override
  public final @Nullable T getObject(int index) {
    return get(index);
  }

  /**
   * The value of a slot, or null for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public final @Nullable T get(int index) {
    return isNull(index) ? null : decode(values, index);
  }

  /**
   * The raw values: little-endian, read-only, without a copy. What stands in null slots is
   * undefined.
   */
  public final ByteBuffer values() {
    return readOnly(values);
  }

  abstract T decode(ByteBuffer values, int index);
}
