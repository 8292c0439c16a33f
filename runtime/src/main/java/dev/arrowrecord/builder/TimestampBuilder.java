package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.time.Instant;

/**
 * Builds a Timestamp column with a time zone, in any unit. What is finer than the unit is cut off,
 * towards the past. The zone says how the instants are to be shown, and changes nothing here.
 */
public final class TimestampBuilder extends Int64StorageBuilder<Instant> {
  private final TimeUnit unit;

  /** Makes an empty column. */
  public TimestampBuilder(Field field) {
    super(field);
    this.unit = ((ArrowType.Timestamp) field.type()).unit();
  }

  @Override
  long toStorage(Instant value) {
    return Ticks.of(unit, value.getEpochSecond(), value.getNano());
  }
}
