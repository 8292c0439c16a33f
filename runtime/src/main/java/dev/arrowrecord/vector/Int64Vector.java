package dev.arrowrecord.vector;

/** A view of an Int64 column: signed 64-bit integers. */
public final class Int64Vector extends Int64StorageVector<Long> {
  /** Makes the view of a column. */
  public Int64Vector(Column column) {
    super(column);
  }

  @Override
  Long fromStorage(long stored) {
    return stored;
  }
}
