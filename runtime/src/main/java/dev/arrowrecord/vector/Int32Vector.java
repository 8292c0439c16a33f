package dev.arrowrecord.vector;

/** A view of an Int32 column: signed 32-bit integers. */
public final class Int32Vector extends Int32StorageVector<Integer> {
  /** Makes the view of a column. */
  public Int32Vector(Column column) {
    super(column);
  }

  @Override
  Integer fromStorage(int stored) {
    return stored;
  }
}
