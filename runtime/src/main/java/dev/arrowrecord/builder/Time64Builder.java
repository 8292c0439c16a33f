package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.time.LocalTime;

/**
 * Builds a Time64 column: microseconds or nanoseconds since midnight. What is finer than the unit
 * is cut off.
 */
public final class Time64Builder extends Int64StorageBuilder<LocalTime> {
  private final TimeUnit unit;

  /** Makes an empty column. */
  public Time64Builder(Field field) {
    super(field);
    this.unit = ((ArrowType.Time) field.type()).unit();
  }

  @Override
  long toStorage(LocalTime value) {
    return Ticks.of(unit, value);
  }
}
