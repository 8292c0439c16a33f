package dev.arrowrecord.vector;

import java.time.LocalDate;

/** A view of a Date32 column. What is stored are days since 1970-01-01. */
public final class Date32Vector extends Int32StorageVector<LocalDate> {
  /** Makes the view of a column. */
  public Date32Vector(Column column) {
    super(column);
  }

  @Override
  LocalDate fromStorage(int stored) {
    return LocalDate.ofEpochDay(stored);
  }
}
