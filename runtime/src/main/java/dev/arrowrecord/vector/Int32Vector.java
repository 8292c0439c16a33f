package dev.arrowrecord.vector;

import org.jspecify.annotations.Nullable;

/** A view of an Int32 column: signed 32-bit integers. */
public final class Int32Vector extends Int32StorageVector<Integer> {
  /** Makes the view of a column. */
  public Int32Vector(Column column) {
    super(column);
  }

  @Override
  public @Nullable Integer getObject(int index) {
    return isNull(index) ? null : get(index);
  }
}
