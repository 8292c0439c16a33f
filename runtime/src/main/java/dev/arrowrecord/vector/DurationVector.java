package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import java.time.Duration;

/** A view of a Duration column. What is stored are units of its type. */
public final class DurationVector extends Int64StorageVector<Duration> {
  private final TimeUnit unit;

  /** Makes the view of a column. */
  public DurationVector(Column column) {
    super(column);
    this.unit = ((ArrowType.Duration) column.type()).unit();
  }

  @Override
  Duration fromStorage(long stored) {
    return Ticks.toDuration(unit, stored);
  }
}
