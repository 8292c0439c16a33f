package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Microseconds;
import dev.arrowrecord.schema.Field;
import java.time.Duration;

/** Builds a Duration(us) column. What is finer than a microsecond is cut off, towards negative. */
public final class DurationBuilder extends Int64StorageBuilder<Duration> {
  /** Makes an empty column. */
  public DurationBuilder(Field field) {
    super(field);
  }

  @Override
  long toStorage(Duration value) {
    return Microseconds.of(value.getSeconds(), value.getNano());
  }
}
