package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import java.time.LocalTime;

/** A view of a Time64 column. What is stored are microseconds or nanoseconds since midnight. */
public final class Time64Vector extends Int64StorageVector<LocalTime> {
  private final TimeUnit unit;

  /** Makes the view of a column. */
  public Time64Vector(Column column) {
    super(column);
    this.unit = ((ArrowType.Time) column.type()).unit();
  }

  @Override
  LocalTime fromStorage(long stored) {
    return Ticks.toLocalTime(unit, stored);
  }

  @Override
  RuntimeException refused(int index, long stored) {
    return column()
        .malformed(index, "expected a time of one day, but found " + stored + unit.symbol());
  }
}
