package dev.arrowrecord.internal.value;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Seconds and nanoseconds as microseconds and back, rounded towards the past. */
public final class Microseconds {
  /** Microseconds of a second. */
  public static final long PER_SECOND = 1_000_000;

  /** Microseconds of a day. */
  public static final long PER_DAY = 24 * 60 * 60 * PER_SECOND;

  /** Nanoseconds of a microsecond. */
  public static final int NANOS = 1_000;

  private Microseconds() {}

  /**
   * Microseconds of a time.
   *
   * @throws ArithmeticException if they do not fit 64 bits
   */
  public static long of(long seconds, int nanos) {
    if (seconds < 0) {
      // From the next second backwards, or the smallest times would overflow on their way.
      return Math.addExact(Math.multiplyExact(seconds + 1, PER_SECOND), nanos / NANOS - PER_SECOND);
    }
    return Math.addExact(Math.multiplyExact(seconds, PER_SECOND), nanos / NANOS);
  }

  /** The instant so many microseconds after the epoch. */
  public static Instant toInstant(long micros) {
    return Instant.ofEpochSecond(seconds(micros), nanos(micros));
  }

  /** The wall-clock time so many microseconds after the epoch. */
  public static LocalDateTime toLocalDateTime(long micros) {
    return LocalDateTime.ofEpochSecond(seconds(micros), nanos(micros), ZoneOffset.UTC);
  }

  /** The length of time of so many microseconds. */
  public static Duration toDuration(long micros) {
    return Duration.ofSeconds(seconds(micros), nanos(micros));
  }

  private static long seconds(long micros) {
    return Math.floorDiv(micros, PER_SECOND);
  }

  private static int nanos(long micros) {
    return (int) Math.floorMod(micros, PER_SECOND) * NANOS;
  }
}
