package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Microseconds;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A view of a Duration(us) column. What is stored are microseconds. */
public final class DurationVector extends Int64StorageVector<Duration> {
  /** Makes the view of a column. */
  public DurationVector(Column column) {
    super(column);
  }

  @Override
  public @Nullable Duration getObject(int index) {
    return isNull(index) ? null : Microseconds.toDuration(get(index));
  }
}
