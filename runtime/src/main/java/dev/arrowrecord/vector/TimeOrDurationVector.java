package dev.arrowrecord.vector;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Time32 or Time64 column that reads what is stored, be it a time of one day, as the
 * specification has it, or not: as a {@link LocalTime}, or as the {@link Duration} since midnight.
 */
public final class TimeOrDurationVector extends ValueVector<Object> {
  private final ByteBuffer values;
  private final boolean wide;
  private final TimeUnit unit;
  private final long unitsPerDay;

  /** Makes the view of a column. */
  public TimeOrDurationVector(Column column) {
    super(column);
    ArrowType.Time type = (ArrowType.Time) column.type();
    this.values = column.values();
    this.wide = type.bitWidth() == Long.SIZE;
    this.unit = type.unit();
    this.unitsPerDay = Ticks.of(unit, LocalTime.MAX) + 1;
  }

  /**
   * The integer that is stored in a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public long get(int index) {
    return wide ? values.getLong(index << 3) : values.getInt(index << 2);
  }

  @Override
  public @Nullable Object getObject(int index) {
    if (isNull(index)) {
      return null;
    }
    long stored = get(index);
    return stored >= 0 && stored < unitsPerDay
        ? Ticks.toLocalTime(unit, stored)
        : Ticks.toDuration(unit, stored);
  }
}
