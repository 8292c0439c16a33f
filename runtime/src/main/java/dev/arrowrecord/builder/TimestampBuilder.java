package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Microseconds;
import dev.arrowrecord.schema.Field;
import java.time.Instant;

/**
 * Builds a Timestamp(us, UTC) column. What is finer than a microsecond is cut off, towards the
 * past.
 */
public final class TimestampBuilder extends Int64StorageBuilder<Instant> {
  /** Makes an empty column. */
  public TimestampBuilder(Field field) {
    super(field);
  }

  @Override
  long toStorage(Instant value) {
    return Microseconds.of(value.getEpochSecond(), value.getNano());
  }
}
