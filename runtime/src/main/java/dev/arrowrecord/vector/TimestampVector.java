package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import java.time.Instant;

/**
 * A view of a Timestamp column with a time zone. What is stored are units of its type since
 * 1970-01-01T00:00:00Z, whatever the zone.
 */
public final class TimestampVector extends Int64StorageVector<Instant> {
  private final TimeUnit unit;

  /** Makes the view of a column. */
  public TimestampVector(Column column) {
    super(column);
    this.unit = ((ArrowType.Timestamp) column.type()).unit();
  }

  @Override
  Instant fromStorage(long stored) {
    return Ticks.toInstant(unit, stored);
  }
}
