package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Microseconds;
import dev.arrowrecord.schema.Field;
import java.time.LocalTime;

/** Builds a Time64(us) column. What is finer than a microsecond is cut off. */
public final class Time64Builder extends Int64StorageBuilder<LocalTime> {
  /** Makes an empty column. */
  public Time64Builder(Field field) {
    super(field);
  }

  @Override
  long toStorage(LocalTime value) {
    return value.toNanoOfDay() / Microseconds.NANOS;
  }
}
