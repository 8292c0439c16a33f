package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.time.Duration;

/**
 * Builds a Duration column, in any unit. What is finer than the unit is cut off, towards negative.
 */
public final class DurationBuilder extends Int64StorageBuilder<Duration> {
  private final TimeUnit unit;

  /** Makes an empty column. */
  public DurationBuilder(Field field) {
    super(field);
    this.unit = ((ArrowType.Duration) field.type()).unit();
  }

  @Override
  long toStorage(Duration value) {
    return Ticks.of(unit, value.getSeconds(), value.getNano());
  }
}
