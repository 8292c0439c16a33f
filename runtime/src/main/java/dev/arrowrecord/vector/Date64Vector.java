package dev.arrowrecord.vector;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A view of a Date64 column. What is stored are milliseconds since 1970-01-01, in whole days. */
public final class Date64Vector extends Int64StorageVector<LocalDate> {
  private static final int MILLIS_PER_DAY = 24 * 60 * 60 * 1_000;

  /** Makes the view of a column. */
  public Date64Vector(Column column) {
    super(column);
  }

  @Override
  LocalDate fromStorage(long stored) {
    if (stored % MILLIS_PER_DAY != 0) {
      throw new DateTimeException("not a whole day");
    }
    return LocalDate.ofEpochDay(stored / MILLIS_PER_DAY);
  }

  @Override
  RuntimeException refused(int index, long stored) {
    return column().malformed(index, "expected milliseconds of whole days, but found " + stored);
  }
}
