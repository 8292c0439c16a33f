package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Microseconds;
import dev.arrowrecord.schema.Field;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Builds a Timestamp(us) column without a time zone. What is finer than a microsecond is cut off,
 * towards the past.
 */
public final class LocalTimestampBuilder extends Int64StorageBuilder<LocalDateTime> {
  /** Makes an empty column. */
  public LocalTimestampBuilder(Field field) {
    super(field);
  }

  @Override
  @SuppressWarnings("JavaLocalDateTimeGetNano") // the seconds are taken, too
  long toStorage(LocalDateTime value) {
    return Microseconds.of(value.toEpochSecond(ZoneOffset.UTC), value.getNano());
  }
}
