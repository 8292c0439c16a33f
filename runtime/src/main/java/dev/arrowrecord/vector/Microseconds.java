package dev.arrowrecord.vector;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Seconds and nanoseconds as microseconds and back, rounded towards the past. */
final class Microseconds {
  static final long PER_SECOND = 1_000_000;
  static final long PER_DAY = 24 * 60 * 60 * PER_SECOND;
  static final int NANOS = 1_000;

  private Microseconds() {}

  /**
   * Microseconds of a time.
   *
   * @throws ArithmeticException if they do not fit 64 bits
   */
  static long of(long seconds, int nanos) {
    if (seconds < 0) {
      // From the next second backwards, or the smallest times would overflow on their way.
      return Math.addExact(Math.multiplyExact(seconds + 1, PER_SECOND), nanos / NANOS - PER_SECOND);
    }
    return Math.addExact(Math.multiplyExact(seconds, PER_SECOND), nanos / NANOS);
  }

  static Instant toInstant(long micros) {
    return Instant.ofEpochSecond(seconds(micros), nanos(micros));
  }

  static LocalDateTime toLocalDateTime(long micros) {
    return LocalDateTime.ofEpochSecond(seconds(micros), nanos(micros), ZoneOffset.UTC);
  }

  static Duration toDuration(long micros) {
    return Duration.ofSeconds(seconds(micros), nanos(micros));
  }

  private static long seconds(long micros) {
    return Math.floorDiv(micros, PER_SECOND);
  }

  private static int nanos(long micros) {
    return (int) Math.floorMod(micros, PER_SECOND) * NANOS;
  }
}
