package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Microseconds;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A view of a Time64(us) column. What is stored are microseconds since midnight. */
public final class Time64Vector extends Int64StorageVector<LocalTime> {
  /** Makes the view of a column. */
  public Time64Vector(Column column) {
    super(column);
  }

  @Override
  public @Nullable LocalTime getObject(int index) {
    if (isNull(index)) {
      return null;
    }
    long micros = get(index);
    if (micros < 0 || micros >= Microseconds.PER_DAY) {
      throw column().malformed(index, "expected microseconds of one day, but found " + micros);
    }
    return LocalTime.ofNanoOfDay(micros * Microseconds.NANOS);
  }
}
