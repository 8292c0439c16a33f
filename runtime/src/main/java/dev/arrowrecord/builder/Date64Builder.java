package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.time.LocalDate;

/** Builds a Date64 column: milliseconds since 1970-01-01, always whole days. */
public final class Date64Builder extends Int64StorageBuilder<LocalDate> {
  private static final long MILLIS_PER_DAY = 24 * 60 * 60 * 1_000L;

  /** Makes an empty column. */
  public Date64Builder(Field field) {
    super(field);
  }

  @Override
  long toStorage(LocalDate value) {
    return Math.multiplyExact(value.toEpochDay(), MILLIS_PER_DAY);
  }
}
