package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import java.time.LocalTime;

/** A view of a Time32 column. What is stored are seconds or milliseconds since midnight. */
public final class Time32Vector extends Int32StorageVector<LocalTime> {
  private final TimeUnit unit;

  /** Makes the view of a column. */
  public Time32Vector(Column column) {
    super(column);
    this.unit = ((ArrowType.Time) column.type()).unit();
  }

  @Override
  LocalTime fromStorage(int stored) {
    return Ticks.toLocalTime(unit, stored);
  }

  @Override
  RuntimeException refused(int index, long stored) {
    return column()
        .malformed(index, "expected a time of one day, but found " + stored + unit.symbol());
  }
}
