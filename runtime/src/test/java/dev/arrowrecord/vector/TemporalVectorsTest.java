package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.builder.Date32Builder;
import dev.arrowrecord.builder.Date64Builder;
import dev.arrowrecord.builder.DurationBuilder;
import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.LocalTimestampBuilder;
import dev.arrowrecord.builder.Time32Builder;
import dev.arrowrecord.builder.Time64Builder;
import dev.arrowrecord.builder.TimestampBuilder;
import dev.arrowrecord.internal.batch.ColumnSample;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates and times of every unit. */
final class TemporalVectorsTest {
  private static Field field(ArrowType type) {
    return Field.nullable("f", type);
  }

  private static void assertMalformed(ValueVector<?> vector, String problem) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> vector.getObject(0))
        .havingCause()
        .isInstanceOf(ArrowFormatException.class)
        .withMessageContaining("Column f, slot 0: " + problem);
  }

  @ParameterizedTest
  @EnumSource(TimeUnit.class)
  void timesOfWholeSecondsComeBackFromEveryUnit(TimeUnit unit) {
    Instant instant = Instant.ofEpochSecond(-12_345);
    LocalDateTime local = LocalDateTime.of(1677, 9, 22, 1, 2, 3);
    Duration duration = Duration.ofSeconds(-1);
    LocalTime time = LocalTime.of(23, 59, 59);

    assertThat(
            ColumnSample.values(
                field(ArrowType.timestamp(unit, "Europe/Berlin")),
                TimestampBuilder::new,
                TimestampVector::new,
                instant,
                null))
        .containsExactly(instant, null);
    assertThat(
            ColumnSample.values(
                field(ArrowType.timestamp(unit, null)),
                LocalTimestampBuilder::new,
                LocalTimestampVector::new,
                local,
                null))
        .containsExactly(local, null);
    assertThat(
            ColumnSample.values(
                field(ArrowType.duration(unit)),
                DurationBuilder::new,
                DurationVector::new,
                duration,
                null))
        .containsExactly(duration, null);
    Field timeField = field(new ArrowType.Time(unit));
    assertThat(
            unit == TimeUnit.SECOND || unit == TimeUnit.MILLISECOND
                ? ColumnSample.values(timeField, Time32Builder::new, Time32Vector::new, time, null)
                : ColumnSample.values(timeField, Time64Builder::new, Time64Vector::new, time, null))
        .containsExactly(time, null);
  }

  @Test
  void nanosecondsReachToBothEndsOfALong() {
    Field field = field(ArrowType.timestamp(TimeUnit.NANOSECOND, "UTC"));
    Long[] ends = {Long.MIN_VALUE, Long.MAX_VALUE};
    TimestampVector vector =
        ColumnSample.column(field, Int64Builder::new, TimestampVector::new, ends);

    Instant[] instants = {vector.getObject(0), vector.getObject(1)};
    assertThat(instants)
        .containsExactly(
            Instant.parse("1677-09-21T00:12:43.145224192Z"),
            Instant.parse("2262-04-11T23:47:16.854775807Z"));
    assertThat(
            ColumnSample.column(field, TimestampBuilder::new, TimestampVector::new, instants)
                .toArray())
        .containsExactly(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Test
  void secondsBeyondTheCalendarOfJavaDoNotFit() {
    TimestampVector instants =
        ColumnSample.column(
            field(ArrowType.timestamp(TimeUnit.SECOND, "UTC")),
            Int64Builder::new,
            TimestampVector::new,
            Long.MAX_VALUE);
    assertThat(instants.get(0)).isEqualTo(Long.MAX_VALUE);
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> instants.getObject(0))
        .withMessageContaining("a time within the calendar of Java")
        .withMessageContaining(Long.MAX_VALUE + " in slot 0");

    LocalTimestampVector locals =
        ColumnSample.column(
            field(ArrowType.timestamp(TimeUnit.SECOND, null)),
            Int64Builder::new,
            LocalTimestampVector::new,
            Long.MIN_VALUE);
    assertThatExceptionOfType(SchemaMismatchException.class).isThrownBy(() -> locals.getObject(0));
  }

  @Test
  void aDurationOfSecondsReachesToBothEndsOfALong() {
    assertThat(
            ColumnSample.values(
                field(ArrowType.duration(TimeUnit.SECOND)),
                DurationBuilder::new,
                DurationVector::new,
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
        .containsExactly(Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE));
  }

  @Test
  void datesComeBack() {
    LocalDate[] dates = {
      LocalDate.of(1600, 2, 29), null, LocalDate.EPOCH, LocalDate.of(9999, 12, 31)
    };
    assertThat(
            ColumnSample.values(
                field(ArrowType.DATE32), Date32Builder::new, Date32Vector::new, dates))
        .containsExactly(dates);
    assertThat(
            ColumnSample.values(
                field(ArrowType.DATE64), Date64Builder::new, Date64Vector::new, dates))
        .containsExactly(dates);
  }

  @Test
  void datesReachToTheEndsOfWhatIsStored() {
    LocalDate[] dates = {
      LocalDate.ofEpochDay(Integer.MIN_VALUE), LocalDate.ofEpochDay(Integer.MAX_VALUE)
    };
    assertThat(
            ColumnSample.values(
                field(ArrowType.DATE32), Date32Builder::new, Date32Vector::new, dates))
        .containsExactly(dates);
    long days = Long.MAX_VALUE / 86_400_000;
    LocalDate[] longDates = {LocalDate.ofEpochDay(-days), LocalDate.ofEpochDay(days)};
    assertThat(
            ColumnSample.values(
                field(ArrowType.DATE64), Date64Builder::new, Date64Vector::new, longDates))
        .containsExactly(longDates);
  }

  @Test
  void aDateOfMillisecondsWithATimeOfDayIsMalformed() {
    Date64Vector vector =
        ColumnSample.column(field(ArrowType.DATE64), Int64Builder::new, Date64Vector::new, -1L);
    assertMalformed(vector, "expected milliseconds of whole days, but found -1");
  }

  @Test
  void aTimeOutOfTheDayIsMalformed() {
    for (int stored : new int[] {-1, 86_400, Integer.MAX_VALUE}) {
      Time32Vector vector =
          ColumnSample.column(
              field(ArrowType.time32(TimeUnit.SECOND)),
              Int32Builder::new,
              Time32Vector::new,
              stored);
      assertThat(vector.get(0)).isEqualTo(stored);
      assertMalformed(vector, "expected a time of one day, but found " + stored + "s");
    }
    for (long stored : new long[] {-1, 86_400_000_000L, Long.MAX_VALUE}) {
      Time64Vector vector =
          ColumnSample.column(
              field(ArrowType.time64(TimeUnit.MICROSECOND)),
              Int64Builder::new,
              Time64Vector::new,
              stored);
      assertMalformed(vector, "expected a time of one day, but found " + stored + "us");
    }
  }
}
