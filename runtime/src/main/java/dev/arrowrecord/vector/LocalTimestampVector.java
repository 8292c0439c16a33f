package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Microseconds;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Timestamp(us) column without a time zone. What is stored are microseconds since
 * 1970-01-01T00:00:00, whatever the zone.
 */
public final class LocalTimestampVector extends Int64StorageVector<LocalDateTime> {
  /** Makes the view of a column. */
  public LocalTimestampVector(Column column) {
    super(column);
  }

  @Override
  public @Nullable LocalDateTime getObject(int index) {
    return isNull(index) ? null : Microseconds.toLocalDateTime(get(index));
  }
}
