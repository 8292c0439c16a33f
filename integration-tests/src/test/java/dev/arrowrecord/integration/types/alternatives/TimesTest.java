package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

class TimesTest extends JudgedContract<TimesTest.Times> {
  @ArrowRecord
  record Times(
      @ArrowField(type = DataType.DATE64) LocalDate date,
      @ArrowField(unit = Unit.SECOND) LocalTime seconds,
      @ArrowField(unit = Unit.MILLISECOND) LocalTime millis,
      @ArrowField(unit = Unit.NANOSECOND) LocalTime nanos,
      @ArrowField(unit = Unit.SECOND) LocalDateTime localSeconds,
      @ArrowField(unit = Unit.NANOSECOND) LocalDateTime localNanos,
      @ArrowField(unit = Unit.SECOND, zone = "Europe/Paris") Instant instantSeconds,
      @ArrowField(unit = Unit.MILLISECOND) Instant instantMillis,
      @ArrowField(unit = Unit.NANOSECOND, zone = "+05:30") Instant instantNanos,
      @ArrowField(zone = "+05:30") OffsetDateTime offset,
      OffsetDateTime utc,
      @ArrowField(zone = "America/New_York", unit = Unit.MILLISECOND) ZonedDateTime zoned,
      @ArrowField(unit = Unit.SECOND) Duration durationSeconds,
      @ArrowField(unit = Unit.MILLISECOND) Duration durationMillis,
      @ArrowField(unit = Unit.NANOSECOND) Duration durationNanos,
      Period period,
      @ArrowField(type = DataType.INTERVAL_YEAR_MONTH) Period months,
      @ArrowField(type = DataType.INTERVAL_DAY_TIME) Period days) {}

  private static Times at(LocalDateTime time, int count) {
    ZoneId newYork = ZoneId.of("America/New_York");
    return new Times(
        time.toLocalDate(),
        time.toLocalTime(),
        time.toLocalTime(),
        time.toLocalTime(),
        time,
        time,
        time.toInstant(ZoneOffset.UTC),
        time.toInstant(ZoneOffset.UTC),
        time.toInstant(ZoneOffset.UTC),
        time.atOffset(ZoneOffset.ofHoursMinutes(5, 30)),
        time.atOffset(ZoneOffset.UTC),
        time.atZone(newYork),
        Duration.ofSeconds(count),
        Duration.ofMillis(count),
        Duration.ofNanos(count),
        Period.of(count / 12, count % 12, -count),
        Period.of(count / 12, count % 12, 0),
        Period.ofDays(count));
  }

  @Override
  protected Generated<Times> generated() {
    return new Generated<>(
        TimesTest_TimesArrow::toBytes,
        TimesTest_TimesArrow::fromBytes,
        TimesTest_TimesArrow::writeFile,
        TimesTest_TimesArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        date: Date(MILLISECOND)
        seconds: Time(SECOND, 32)
        millis: Time(MILLISECOND, 32)
        nanos: Time(NANOSECOND, 64)
        localSeconds: Timestamp(SECOND, null)
        localNanos: Timestamp(NANOSECOND, null)
        instantSeconds: Timestamp(SECOND, Europe/Paris)
        instantMillis: Timestamp(MILLISECOND, UTC)
        instantNanos: Timestamp(NANOSECOND, +05:30)
        offset: Timestamp(MICROSECOND, +05:30)
        utc: Timestamp(MICROSECOND, UTC)
        zoned: Timestamp(MILLISECOND, America/New_York)
        durationSeconds: Duration(SECOND)
        durationMillis: Duration(MILLISECOND)
        durationNanos: Duration(NANOSECOND)
        period: Interval(MONTH_DAY_NANO)
        months: Interval(YEAR_MONTH)
        days: Interval(DAY_TIME)
        """;
  }

  @Override
  protected List<Times> samples() {
    return List.of(
        at(LocalDateTime.of(2024, 2, 29, 12, 30, 15), 100),
        new Times(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null),
        at(LocalDateTime.of(1969, 12, 31, 23, 59, 59), -1),
        at(LocalDateTime.of(1970, 1, 1, 0, 0), 0));
  }

  @Override
  protected String rows() {
    return """
        2024-02-29T00:00 | 45015 | 1970-01-01T12:30:15 | 45015000000000 | 1709209815 | 1709209815000000000 | 1709209815 | 1709209815000 | 1709209815000000000 | 1709190015000000 | 1709209815000000 | 1709227815000 | 100 | 100 | 100 | P100M-100D PT0S | P100M | PT2400H
        null | null | null | null | null | null | null | null | null | null | null | null | null | null | null | null | null | null
        1969-12-31T00:00 | 86399 | 1970-01-01T23:59:59 | 86399000000000 | -1 | -1000000000 | -1 | -1000 | -1000000000 | -19801000000 | -1000000 | 17999000 | -1 | -1 | -1 | P-1M1D PT0S | P-1M | PT-24H
        1970-01-01T00:00 | 0 | 1970-01-01T00:00 | 0 | 0 | 0 | 0 | 0 | 0 | -19800000000 | 0 | 18000000 | 0 | 0 | 0 | P0D PT0S | P0D | PT0S
        """;
  }
}
