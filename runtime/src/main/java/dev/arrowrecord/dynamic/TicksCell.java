package dev.arrowrecord.dynamic;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates and times of day as the number that is stored, which may be any: beside the whole days and
 * the times of one day that the specification wants, what other writers store is taken, too. What
 * is finer than the unit is cut off.
 */
abstract class TicksCell extends Cell {
  private final ArrowType type;

  private TicksCell(ArrowType type) {
    this.type = type;
  }

  /** Takes what a Date64 column is read as. */
  static TicksCell of(ArrowType.Date type) {
    return new OfDates(type);
  }

  /** Takes what a Time32 or Time64 column is read as. */
  static TicksCell of(ArrowType.Time type) {
    return new OfTimes(type);
  }

  /**
   * The number of a value of an exact type.
   *
   * @throws ArithmeticException if no 64 bits hold it
   */
  abstract long ticks(Object value);

  abstract String expected();

  /** Makes of a number that has room what its builder takes. */
  abstract Object stored(long ticks);

  @Override
  final Object fit(Object value) {
    if (!isExact(value)) {
      throw unfit(value, expected());
    }
    try {
      return stored(ticks(value));
    } catch (ArithmeticException e) {
      throw unfit(value, "a value in the range of " + type);
    }
  }

  private static final class OfDates extends TicksCell {
    OfDates(ArrowType.Date type) {
      super(type);
    }

    @Override
    boolean isExact(Object value) {
      return value instanceof LocalDate || value instanceof LocalDateTime;
    }

    @Override
    @SuppressWarnings("JavaLocalDateTimeGetNano") // the seconds are taken, too
    long ticks(Object value) {
      LocalDateTime time =
          value instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) value;
      return Ticks.of(TimeUnit.MILLISECOND, time.toEpochSecond(ZoneOffset.UTC), time.getNano());
    }

    @Override
    String expected() {
      return "a LocalDate, or a LocalDateTime if it is no whole day";
    }

    @Override
    Object stored(long ticks) {
      return ticks;
    }
  }

  private static final class OfTimes extends TicksCell {
    private final ArrowType.Time type;

    OfTimes(ArrowType.Time type) {
      super(type);
      this.type = type;
    }

    @Override
    boolean isExact(Object value) {
      return value instanceof LocalTime || value instanceof Duration;
    }

    @Override
    long ticks(Object value) {
      if (value instanceof LocalTime time) {
        return Ticks.of(type.unit(), time);
      }
      Duration sinceMidnight = (Duration) value;
      return Ticks.of(type.unit(), sinceMidnight.getSeconds(), sinceMidnight.getNano());
    }

    @Override
    String expected() {
      return "a LocalTime, or the Duration since midnight";
    }

    @Override
    Object stored(long ticks) {
      // Not one conditional expression, which would make a long of both.
      if (type.bitWidth() == Integer.SIZE) {
        return Math.toIntExact(ticks);
      }
      return ticks;
    }
  }
}
