package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;

/**
 * Builds a Date64 column of any milliseconds: a {@link LocalDate} is the whole day that the
 * specification wants, a {@link LocalDateTime} what other writers may store. Nothing else is taken,
 * and what is finer is cut off.
 */
public final class DateOrTimeBuilder extends Int64StorageBuilder<Temporal> {
  /** Makes an empty column. */
  public DateOrTimeBuilder(Field field) {
    super(field);
  }

  @Override
  @SuppressWarnings("JavaLocalDateTimeGetNano") // the seconds are taken, too
  long toStorage(Temporal value) {
    LocalDateTime time =
        value instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(value);
    return Ticks.of(TimeUnit.MILLISECOND, time.toEpochSecond(ZoneOffset.UTC), time.getNano());
  }
}
