package dev.arrowrecord.integration.values;

import static dev.arrowrecord.integration.judge.Types.DATE32;
import static dev.arrowrecord.integration.judge.Types.DURATION;
import static dev.arrowrecord.integration.judge.Types.LOCAL_TIMESTAMP;
import static dev.arrowrecord.integration.judge.Types.TIME64;
import static dev.arrowrecord.integration.judge.Types.TIMESTAMP;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtremeTimesTest extends RoundTripContract<ExtremeTimesTest.Times> {
  private static final Instant FIRST = Instant.EPOCH.plus(Long.MIN_VALUE, ChronoUnit.MICROS);
  private static final Instant LAST = Instant.EPOCH.plus(Long.MAX_VALUE, ChronoUnit.MICROS);
  private static final LocalDateTime FIRST_LOCAL = LocalDateTime.ofInstant(FIRST, ZoneOffset.UTC);
  private static final LocalDateTime LAST_LOCAL = LocalDateTime.ofInstant(LAST, ZoneOffset.UTC);
  private static final Duration SHORTEST = Duration.between(Instant.EPOCH, FIRST);
  private static final Duration LONGEST = Duration.between(Instant.EPOCH, LAST);
  private static final LocalDate FIRST_DATE = LocalDate.ofEpochDay(Integer.MIN_VALUE);
  private static final LocalDate LAST_DATE = LocalDate.ofEpochDay(Integer.MAX_VALUE);

  @ArrowRecord
  record Times(
      LocalDate date, LocalTime time, LocalDateTime local, Instant instant, Duration duration) {}

  @Override
  protected Generated<Times> generated() {
    return new Generated<>(
        ExtremeTimesTest_TimesArrow::toBytes,
        ExtremeTimesTest_TimesArrow::fromBytes,
        ExtremeTimesTest_TimesArrow::writeFile,
        ExtremeTimesTest_TimesArrow::readFile);
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
  protected List<Times> samples() {
    return List.of(
        new Times(FIRST_DATE, LocalTime.MIN, FIRST_LOCAL, FIRST, SHORTEST),
        new Times(
            LAST_DATE, LocalTime.MAX.truncatedTo(ChronoUnit.MICROS), LAST_LOCAL, LAST, LONGEST));
  }

  static Stream<Times> beyond() {
    return Stream.of(
        new Times(FIRST_DATE.minusDays(1), null, null, null, null),
        new Times(LAST_DATE.plusDays(1), null, null, null, null),
        new Times(LocalDate.MIN, null, null, null, null),
        new Times(LocalDate.MAX, null, null, null, null),
        new Times(null, null, FIRST_LOCAL.minusNanos(1), null, null),
        new Times(null, null, LAST_LOCAL.plusNanos(1_000), null, null),
        new Times(null, null, LocalDateTime.MIN, null, null),
        new Times(null, null, LocalDateTime.MAX, null, null),
        new Times(null, null, null, FIRST.minusNanos(1), null),
        new Times(null, null, null, LAST.plusNanos(1_000), null),
        new Times(null, null, null, Instant.MIN, null),
        new Times(null, null, null, Instant.MAX, null),
        new Times(null, null, null, null, SHORTEST.minusNanos(1)),
        new Times(null, null, null, null, LONGEST.plusNanos(1_000)),
        new Times(null, null, null, null, Duration.ofSeconds(Long.MIN_VALUE)),
        new Times(null, null, null, null, Duration.ofSeconds(Long.MAX_VALUE)));
  }

  @ParameterizedTest
  @MethodSource("beyond")
  void whatLiesBeyondIsRefused(Times times) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtremeTimesTest_TimesArrow.toBytes(List.of(times)))
        .withMessageContaining("Row 0: Times.")
        .withMessageContaining("out of the range");
  }
}
