package dev.arrowrecord.integration.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is finer than a microsecond is cut off, towards the past on either side of the epoch. */
class SubMicrosecondsTest {
  @ArrowRecord
  record Times(LocalTime time, LocalDateTime local, Instant instant, Duration duration) {}

  private static final Times AFTER =
      new Times(
          LocalTime.ofNanoOfDay(1_999),
          LocalDateTime.of(1970, 1, 1, 0, 0, 0, 1_999),
          Instant.ofEpochSecond(0, 1_999),
          Duration.ofNanos(1_999));
  private static final Times BEFORE =
      new Times(
          LocalTime.MAX,
          LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999),
          Instant.ofEpochSecond(0, -1),
          Duration.ofNanos(-1));

  @Test
  void areCutOffTowardsThePast() throws IOException {
    byte[] bytes = SubMicrosecondsTest_TimesArrow.toBytes(List.of(AFTER, BEFORE));

    assertThat(ArrowJavaReader.readStream(bytes).rows())
        .containsExactly(
            Plain.row(1L, 1L, 1L, 1L), Plain.row(24L * 60 * 60 * 1_000_000 - 1, -1L, -1L, -1L));
  }

  @Test
  void areGoneWhenReadBack() throws IOException {
    byte[] bytes = SubMicrosecondsTest_TimesArrow.toBytes(List.of(AFTER, BEFORE));

    assertThat(SubMicrosecondsTest_TimesArrow.fromBytes(bytes))
        .containsExactly(
            new Times(
                LocalTime.ofNanoOfDay(1_000),
                LocalDateTime.of(1970, 1, 1, 0, 0, 0, 1_000),
                Instant.ofEpochSecond(0, 1_000),
                Duration.ofNanos(1_000)),
            new Times(
                LocalTime.of(23, 59, 59, 999_999_000),
                LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000),
                Instant.ofEpochSecond(0, -1_000),
                Duration.ofNanos(-1_000)));
  }
}
