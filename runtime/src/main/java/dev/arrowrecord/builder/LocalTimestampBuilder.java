package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Builds a Timestamp column without a time zone, in any unit. What is finer than the unit is cut
 * off, towards the past.
 */
public final class LocalTimestampBuilder extends Int64StorageBuilder<LocalDateTime> {
  private final TimeUnit unit;

  /** Makes an empty column. */
  public LocalTimestampBuilder(Field field) {
    super(field);
    this.unit = ((ArrowType.Timestamp) field.type()).unit();
  }

  @Override
  @SuppressWarnings("JavaLocalDateTimeGetNano") // the seconds are taken, too
  long toStorage(LocalDateTime value) {
    return Ticks.of(unit, value.toEpochSecond(ZoneOffset.UTC), value.getNano());
  }
}
