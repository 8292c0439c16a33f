package dev.arrowrecord.integration.interop;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Dates, times, timestamps, durations and intervals, in each of their units. */
final class Temporals {
  private Temporals() {}

  @ArrowRecord
  record Date32(LocalDate value) {}

  @ArrowRecord
  record Date64(@ArrowField(type = DataType.DATE64) LocalDate value) {}

  @ArrowRecord
  record TimeSecond(@ArrowField(unit = Unit.SECOND) LocalTime value) {}

  @ArrowRecord
  record TimeMillisecond(@ArrowField(unit = Unit.MILLISECOND) LocalTime value) {}

  @ArrowRecord
  record TimeMicrosecond(@ArrowField(unit = Unit.MICROSECOND) LocalTime value) {}

  @ArrowRecord
  record TimeNanosecond(@ArrowField(unit = Unit.NANOSECOND) LocalTime value) {}

  @ArrowRecord
  record TimestampSecond(@ArrowField(unit = Unit.SECOND) LocalDateTime value) {}

  @ArrowRecord
  record TimestampMillisecond(@ArrowField(unit = Unit.MILLISECOND) LocalDateTime value) {}

  @ArrowRecord
  record TimestampMicrosecond(@ArrowField(unit = Unit.MICROSECOND) LocalDateTime value) {}

  @ArrowRecord
  record TimestampNanosecond(@ArrowField(unit = Unit.NANOSECOND) LocalDateTime value) {}

  @ArrowRecord
  record TimestampUtc(Instant value) {}

  @ArrowRecord
  record TimestampZone(
      @ArrowField(unit = Unit.NANOSECOND, zone = "America/New_York") Instant value) {}

  @ArrowRecord
  record TimestampNanosecondUtc(@ArrowField(unit = Unit.NANOSECOND) Instant value) {}

  @ArrowRecord
  record DurationSecond(@ArrowField(unit = Unit.SECOND) Duration value) {}

  @ArrowRecord
  record DurationMillisecond(@ArrowField(unit = Unit.MILLISECOND) Duration value) {}

  @ArrowRecord
  record DurationMicrosecond(@ArrowField(unit = Unit.MICROSECOND) Duration value) {}

  @ArrowRecord
  record DurationNanosecond(@ArrowField(unit = Unit.NANOSECOND) Duration value) {}

  @ArrowRecord
  record IntervalYearMonth(@ArrowField(type = DataType.INTERVAL_YEAR_MONTH) Period value) {}

  @ArrowRecord
  record IntervalDayTime(@ArrowField(type = DataType.INTERVAL_DAY_TIME) Period value) {}

  @ArrowRecord
  record IntervalMonthDayNano(Period value) {}

  static List<InteropCase<?>> cases() {
    return List.of(
        dates("date32", Date32.class),
        dates("date64", Date64.class),
        times("time32_s", TimeSecond.class, ChronoUnit.SECONDS),
        times("time32_ms", TimeMillisecond.class, ChronoUnit.MILLIS),
        times("time64_us", TimeMicrosecond.class, ChronoUnit.MICROS),
        times("time64_ns", TimeNanosecond.class, ChronoUnit.NANOS),
        timestamps("timestamp_s", TimestampSecond.class, ChronoUnit.SECONDS),
        timestamps("timestamp_ms", TimestampMillisecond.class, ChronoUnit.MILLIS),
        timestamps("timestamp_us", TimestampMicrosecond.class, ChronoUnit.MICROS),
        timestamps("timestamp_ns", TimestampNanosecond.class, ChronoUnit.NANOS),
        InteropCase.ofColumn(
            "timestamp_us_utc",
            TimestampUtc.class,
            Instant.parse("2024-02-29T12:30:01.000001Z"),
            null,
            Instant.parse("1960-01-01T00:00:00Z"),
            Instant.EPOCH),
        instants("timestamp_ns_utc", TimestampNanosecondUtc.class),
        instants("timestamp_ns_zone", TimestampZone.class),
        durations("duration_s", DurationSecond.class, ChronoUnit.SECONDS),
        durations("duration_ms", DurationMillisecond.class, ChronoUnit.MILLIS),
        durations("duration_us", DurationMicrosecond.class, ChronoUnit.MICROS),
        durations("duration_ns", DurationNanosecond.class, ChronoUnit.NANOS),
        InteropCase.ofColumn(
            "interval_year_month",
            IntervalYearMonth.class,
            Period.ofMonths(14),
            null,
            Period.ofMonths(-1),
            Period.ZERO),
        InteropCase.ofColumn(
            "interval_day_time",
            IntervalDayTime.class,
            Period.ofDays(3),
            null,
            Period.ofDays(-40),
            Period.ZERO),
        InteropCase.ofColumn(
            "interval_month_day_nano",
            IntervalMonthDayNano.class,
            Period.of(0, 14, 3),
            null,
            Period.of(0, -1, 40),
            Period.ZERO));
  }

  private static <T extends Record> InteropCase<T> dates(String name, Class<T> type) {
    return InteropCase.ofColumn(
        name,
        type,
        LocalDate.of(2024, 2, 29),
        null,
        LocalDate.of(1901, 1, 1),
        LocalDate.EPOCH,
        LocalDate.of(2200, 12, 31));
  }

  private static <T extends Record> InteropCase<T> times(
      String name, Class<T> type, ChronoUnit unit) {
    return InteropCase.ofColumn(
        name,
        type,
        LocalTime.of(23, 59, 59, 999_999_999).truncatedTo(unit),
        null,
        LocalTime.MIDNIGHT,
        LocalTime.of(1, 2, 3, 4_005_006).truncatedTo(unit));
  }

  private static <T extends Record> InteropCase<T> timestamps(
      String name, Class<T> type, ChronoUnit unit) {
    return InteropCase.ofColumn(
        name,
        type,
        LocalDateTime.of(2024, 2, 29, 12, 30, 1, 123_456_789).truncatedTo(unit),
        null,
        LocalDateTime.of(1901, 7, 20, 20, 17, 40, 1_001_001).truncatedTo(unit),
        LocalDateTime.of(2200, 1, 1, 0, 0));
  }

  private static <T extends Record> InteropCase<T> instants(String name, Class<T> type) {
    return InteropCase.ofColumn(
        name,
        type,
        Instant.parse("2024-02-29T12:30:01.123456789Z"),
        null,
        Instant.parse("1960-01-01T00:00:00.000000001Z"),
        Instant.EPOCH);
  }

  private static <T extends Record> InteropCase<T> durations(
      String name, Class<T> type, ChronoUnit unit) {
    return InteropCase.ofColumn(
        name,
        type,
        Duration.ofSeconds(-90, 123_456_789).truncatedTo(unit),
        null,
        Duration.ZERO,
        Duration.ofDays(1000).plusNanos(1_001_001).truncatedTo(unit));
  }
}
