package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import java.time.LocalDateTime;

/**
 * A view of a Timestamp column without a time zone. What is stored are units of its type since
 * 1970-01-01T00:00:00 on the same clock.
 */
public final class LocalTimestampVector extends Int64StorageVector<LocalDateTime> {
  private final TimeUnit unit;

  /** Makes the view of a column. */
  public LocalTimestampVector(Column column) {
    super(column);
    this.unit = ((ArrowType.Timestamp) column.type()).unit();
  }

  @Override
  LocalDateTime fromStorage(long stored) {
    return Ticks.toLocalDateTime(unit, stored);
  }
}
