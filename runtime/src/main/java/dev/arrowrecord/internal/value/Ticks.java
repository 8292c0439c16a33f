package dev.arrowrecord.internal.value;

import dev.arrowrecord.schema.TimeUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Times as counts of a unit and back, rounded towards the past. Every division is by a constant,
 * and the usual unit, the microsecond, is asked for first.
 */
public final class Ticks {
  private static final int MILLIS_PER_SECOND = 1_000;
  private static final int MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_SECOND = 1_000_000_000;
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;

  private Ticks() {}

  /**
   * Counts a time.
   *
   * @param seconds whole seconds, rounded towards the past
   * @param nanos nanoseconds after that, less than a second
   * @throws ArithmeticException if the count does not fit 64 bits
   */
  public static long of(TimeUnit unit, long seconds, int nanos) {
    if (unit == TimeUnit.MICROSECOND) {
      return count(seconds, MICROS_PER_SECOND, nanos / NANOS_PER_MICRO);
    }
    return switch (unit) {
      case SECOND -> seconds;
      case MILLISECOND -> count(seconds, MILLIS_PER_SECOND, nanos / NANOS_PER_MILLI);
      case MICROSECOND -> count(seconds, MICROS_PER_SECOND, nanos / NANOS_PER_MICRO);
      case NANOSECOND -> count(seconds, NANOS_PER_SECOND, nanos);
    };
  }

  private static long count(long seconds, int perSecond, int fraction) {
    if (seconds < 0) {
      // From the next second backwards, or the smallest times would overflow on their way.
      return Math.addExact(Math.multiplyExact(seconds + 1, perSecond), fraction - perSecond);
    }
    return Math.addExact(Math.multiplyExact(seconds, perSecond), fraction);
  }

  /** Counts the time of day since midnight. */
  public static long of(TimeUnit unit, LocalTime time) {
    long nanos = time.toNanoOfDay();
    if (unit == TimeUnit.MICROSECOND) {
      return nanos / NANOS_PER_MICRO;
    }
    return switch (unit) {
      case SECOND -> nanos / NANOS_PER_SECOND;
      case MILLISECOND -> nanos / NANOS_PER_MILLI;
      case MICROSECOND -> nanos / NANOS_PER_MICRO;
      case NANOSECOND -> nanos;
    };
  }

  /**
   * The instant so long after the epoch.
   *
   * @throws java.time.DateTimeException if it is out of the range of {@link Instant}
   */
  public static Instant toInstant(TimeUnit unit, long count) {
    return Instant.ofEpochSecond(seconds(unit, count), nanos(unit, count));
  }

  /**
   * The wall-clock time so long after the epoch.
   *
   * @throws java.time.DateTimeException if it is out of the range of {@link LocalDateTime}
   */
  public static LocalDateTime toLocalDateTime(TimeUnit unit, long count) {
    return LocalDateTime.ofEpochSecond(seconds(unit, count), nanos(unit, count), ZoneOffset.UTC);
  }

  /** That length of time. */
  public static Duration toDuration(TimeUnit unit, long count) {
    return Duration.ofSeconds(seconds(unit, count), nanos(unit, count));
  }

  /**
   * The time of day so long after midnight.
   *
   * @throws ArithmeticException if it is far out of the day
   * @throws java.time.DateTimeException if it is not within the day
   */
  public static LocalTime toLocalTime(TimeUnit unit, long count) {
    if (unit == TimeUnit.MICROSECOND) {
      return LocalTime.ofNanoOfDay(Math.multiplyExact(count, NANOS_PER_MICRO));
    }
    int nanosPerTick =
        switch (unit) {
          case SECOND -> NANOS_PER_SECOND;
          case MILLISECOND -> NANOS_PER_MILLI;
          case MICROSECOND -> NANOS_PER_MICRO;
          case NANOSECOND -> 1;
        };
    return LocalTime.ofNanoOfDay(Math.multiplyExact(count, nanosPerTick));
  }

  private static long seconds(TimeUnit unit, long count) {
    if (unit == TimeUnit.MICROSECOND) {
      return Math.floorDiv(count, MICROS_PER_SECOND);
    }
    return switch (unit) {
      case SECOND -> count;
      case MILLISECOND -> Math.floorDiv(count, MILLIS_PER_SECOND);
      case MICROSECOND -> Math.floorDiv(count, MICROS_PER_SECOND);
      case NANOSECOND -> Math.floorDiv(count, NANOS_PER_SECOND);
    };
  }

  private static int nanos(TimeUnit unit, long count) {
    if (unit == TimeUnit.MICROSECOND) {
      return Math.floorMod(count, MICROS_PER_SECOND) * NANOS_PER_MICRO;
    }
    return switch (unit) {
      case SECOND -> 0;
      case MILLISECOND -> Math.floorMod(count, MILLIS_PER_SECOND) * NANOS_PER_MILLI;
      case MICROSECOND -> Math.floorMod(count, MICROS_PER_SECOND) * NANOS_PER_MICRO;
      case NANOSECOND -> Math.floorMod(count, NANOS_PER_SECOND);
    };
  }
}
