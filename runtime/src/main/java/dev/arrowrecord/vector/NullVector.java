package dev.arrowrecord.vector;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Null column, which holds nothing but nulls.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#null-layout">Arrow: null
 *     layout</a>
 */
public final class NullVector extends ValueVector<Void> {
  /** Makes the view of a column. */
  public NullVector(Column column) {
    super(column);
  }

  @Override
  public boolean isNull(int index) {
    Objects.checkIndex(index, length());
    return true;
  }

  /**
   * Null.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public @Nullable Void get(int index) {
    Objects.checkIndex(index, length());
    return null;
  }

  @Override
  public @Nullable Void getObject(int index) {
    return get(index);
  }
}
