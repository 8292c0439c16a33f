package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.IntervalUnit;
import dev.arrowrecord.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Builds an Interval(DAY_TIME) or Interval(MONTH_DAY_NANO) column of intervals that may have parts
 * of a day. What the unit has no room for, months or parts of a millisecond in the former, is
 * refused.
 */
public final class WholeIntervalBuilder extends FixedWidthBuilder<Interval> {
  private static final int DAY_TIME_BYTES = 2 * Integer.BYTES;
  private static final int MONTH_DAY_NANO_BYTES = 2 * Integer.BYTES + Long.BYTES;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final boolean dayTime;

  /**
   * Makes an empty column.
   *
   * @throws IllegalArgumentException if the field is of another type
   */
  public WholeIntervalBuilder(Field field) {
    super(field, byteWidth(((ArrowType.Interval) field.type()).unit()));
    this.dayTime = ((ArrowType.Interval) field.type()).unit() == IntervalUnit.DAY_TIME;
  }

  private static int byteWidth(IntervalUnit unit) {
    return switch (unit) {
      case DAY_TIME -> DAY_TIME_BYTES;
      case MONTH_DAY_NANO -> MONTH_DAY_NANO_BYTES;
      case YEAR_MONTH -> throw new IllegalArgumentException("Whole months are written as periods");
    };
  }

  @Override
  public void set(int index, @Nullable Interval value) {
    if (value == null) {
      setNull(index);
    } else if (dayTime) {
      setDayTime(index * DAY_TIME_BYTES, value);
    } else {
      int at = index * MONTH_DAY_NANO_BYTES;
      INTS.set(values, at, value.months());
      INTS.set(values, at + Integer.BYTES, value.days());
      LONGS.set(values, at + 2 * Integer.BYTES, value.nanoseconds());
    }
  }

  private void setDayTime(int at, Interval value) {
    long millis = value.nanoseconds() / NANOS_PER_MILLI;
    if (value.months() != 0
        || value.nanoseconds() % NANOS_PER_MILLI != 0
        || millis != (int) millis) {
      throw UnfitValueException.unfit(
          this,
          "is "
              + value
              + ", but "
              + field().type()
              + " holds days and milliseconds, each of 32 bits");
    }
    INTS.set(values, at, value.days());
    INTS.set(values, at + Integer.BYTES, (int) millis);
  }
}
