package dev.arrowrecord.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.schema.TimeUnit;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TicksTest {
  private static ChronoUnit chronoUnit(TimeUnit unit) {
    return switch (unit) {
      case SECOND -> ChronoUnit.SECONDS;
      case MILLISECOND -> ChronoUnit.MILLIS;
      case MICROSECOND -> ChronoUnit.MICROS;
      case NANOSECOND -> ChronoUnit.NANOS;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "SECOND, 1, -2",
    "MILLISECOND, 1234, -1235",
    "MICROSECOND, 1234567, -1234568",
    "NANOSECOND, 1234567899, -1234567899"
  })
  void whatIsFinerThanTheUnitIsCutOffTowardsThePast(TimeUnit unit, long after, long before) {
    Duration time = Duration.ofSeconds(1, 234_567_899);
    assertThat(Ticks.of(unit, time.getSeconds(), time.getNano())).isEqualTo(after);
    Duration negative = time.negated();
    assertThat(Ticks.of(unit, negative.getSeconds(), negative.getNano())).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(TimeUnit.class)
  void everyCountThatIsATimeComesBack(TimeUnit unit) {
    boolean seconds = unit == TimeUnit.SECOND;
    long first = seconds ? Instant.MIN.getEpochSecond() : Long.MIN_VALUE;
    long last = seconds ? Instant.MAX.getEpochSecond() : Long.MAX_VALUE;
    for (long count : new long[] {first, -1001, -1, 0, 1, 999, last}) {
      Instant instant = Ticks.toInstant(unit, count);
      assertThat(Ticks.of(unit, instant.getEpochSecond(), instant.getNano())).isEqualTo(count);
      assertThat(instant).isEqualTo(Instant.EPOCH.plus(count, chronoUnit(unit)));
    }
    for (long count : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
      Duration duration = Ticks.toDuration(unit, count);
      assertThat(Ticks.of(unit, duration.getSeconds(), duration.getNano())).isEqualTo(count);
      assertThat(duration).isEqualTo(Duration.of(count, chronoUnit(unit)));
    }
  }

  @ParameterizedTest
  @EnumSource(value = TimeUnit.class, names = "SECOND", mode = EnumSource.Mode.EXCLUDE)
  void theFirstTimeBeyondEitherEndIsRefused(TimeUnit unit) {
    for (long last : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
      Duration duration = Ticks.toDuration(unit, last);
      Duration beyond =
          last < 0 ? duration.minusNanos(1) : duration.plus(Duration.of(1, chronoUnit(unit)));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Ticks.of(unit, beyond.getSeconds(), beyond.getNano()));
    }
  }

  @Test
  void secondsBeyondTheCalendarOfJavaAreRefused() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Ticks.toInstant(TimeUnit.SECOND, Instant.MAX.getEpochSecond() + 1));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Ticks.toLocalDateTime(TimeUnit.SECOND, Long.MAX_VALUE));
  }

  @ParameterizedTest
  @EnumSource(TimeUnit.class)
  void wallClockTimesCountFromMidnightOfTheEpoch(TimeUnit unit) {
    LocalDateTime time = LocalDateTime.of(1969, 12, 31, 23, 59, 59);
    long second = Duration.ofSeconds(1).dividedBy(Duration.of(1, chronoUnit(unit)));
    assertThat(Ticks.toLocalDateTime(unit, -second)).isEqualTo(time);
  }

  @ParameterizedTest
  @EnumSource(TimeUnit.class)
  void timesOfDayComeBackCutOffToTheUnit(TimeUnit unit) {
    for (LocalTime time : new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.MAX}) {
      assertThat(Ticks.toLocalTime(unit, Ticks.of(unit, time)))
          .isEqualTo(time.truncatedTo(chronoUnit(unit)));
    }
  }

  @ParameterizedTest
  @EnumSource(TimeUnit.class)
  void whatIsNotWithinTheDayIsNoTimeOfDay(TimeUnit unit) {
    long last = Ticks.of(unit, LocalTime.MAX);
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Ticks.toLocalTime(unit, last + 1));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Ticks.toLocalTime(unit, -1));
    if (unit != TimeUnit.NANOSECOND) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Ticks.toLocalTime(unit, Long.MAX_VALUE));
    }
  }
}
