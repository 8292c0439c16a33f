package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Microseconds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Timestamp(us, UTC) column. What is stored are microseconds since
 * 1970-01-01T00:00:00Z.
 */
public final class TimestampVector extends Int64StorageVector<Instant> {
  /** Makes the view of a column. */
  public TimestampVector(Column column) {
    super(column);
  }

  @Override
  public @Nullable Instant getObject(int index) {
    return isNull(index) ? null : Microseconds.toInstant(get(index));
  }
}
