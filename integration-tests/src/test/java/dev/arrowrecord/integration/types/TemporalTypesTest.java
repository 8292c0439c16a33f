package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.DATE32;
import static dev.arrowrecord.integration.judge.Types.DURATION;
import static dev.arrowrecord.integration.judge.Types.LOCAL_TIMESTAMP;
import static dev.arrowrecord.integration.judge.Types.TIME64;
import static dev.arrowrecord.integration.judge.Types.TIMESTAMP;
import static dev.arrowrecord.integration.judge.Types.nullable;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

class TemporalTypesTest extends RoundTripContract<TemporalTypesTest.Temporals> {
  @ArrowRecord
  record Temporals(
      LocalDate date, LocalTime time, LocalDateTime local, Instant instant, Duration duration) {}

  @Override
  protected Generated<Temporals> generated() {
    return new Generated<>(
        TemporalTypesTest_TemporalsArrow::toBytes,
        TemporalTypesTest_TemporalsArrow::fromBytes,
        TemporalTypesTest_TemporalsArrow::writeFile,
        TemporalTypesTest_TemporalsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("date", DATE32),
        nullable("time", TIME64),
        nullable("local", LOCAL_TIMESTAMP),
        nullable("instant", TIMESTAMP),
        nullable("duration", DURATION));
  }

  @Override
  protected List<Temporals> samples() {
    return List.of(
        new Temporals(
            LocalDate.of(2024, 2, 29),
            LocalTime.of(23, 59, 59, 999_999_000),
            LocalDateTime.of(2024, 2, 29, 12, 30, 1, 1_000),
            Instant.parse("2024-02-29T12:30:01.000001Z"),
            Duration.ofSeconds(90, 5_000)),
        new Temporals(null, null, null, null, null),
        new Temporals(
            LocalDate.EPOCH,
            LocalTime.MIDNIGHT,
            LocalDateTime.of(1970, 1, 1, 0, 0),
            Instant.EPOCH,
            Duration.ZERO),
        new Temporals(
            LocalDate.of(1969, 12, 31),
            LocalTime.NOON,
            LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
            Instant.parse("1969-12-31T23:59:59.999999Z"),
            Duration.ofNanos(-1_000)));
  }
}
