package dev.arrowrecord.vector;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;

/**
 * A view of a Date64 column that reads what is stored, be it a whole day, as the specification has
 * it, or not: as a {@link LocalDate}, or as a {@link LocalDateTime}.
 */
public final class DateOrTimeVector extends Int64StorageVector<Temporal> {
  private static final int MILLIS_PER_SECOND = 1_000;
  private static final int MILLIS_PER_DAY = 24 * 60 * 60 * MILLIS_PER_SECOND;
  private static final int NANOS_PER_MILLI = 1_000_000;

  /** Makes the view of a column. */
  public DateOrTimeVector(Column column) {
    super(column);
  }

  @Override
  Temporal fromStorage(long stored) {
    if (stored % MILLIS_PER_DAY == 0) {
      return LocalDate.ofEpochDay(stored / MILLIS_PER_DAY);
    }
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(stored, MILLIS_PER_SECOND),
        Math.floorMod(stored, MILLIS_PER_SECOND) * NANOS_PER_MILLI,
        ZoneOffset.UTC);
  }
}
