package dev.arrowrecord.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import org.junit.jupiter.api.Test;

class IntervalTest {
  @Test
  void addsItsPartsFromTheLargestOn() {
    LocalDateTime start = LocalDateTime.of(2026, 1, 31, 0, 0);

    assertThat(start.plus(new Interval(1, 1, 1_000_000_000)))
        .isEqualTo(LocalDateTime.of(2026, 3, 1, 0, 0, 1));
    assertThat(start.minus(new Interval(0, 0, Long.MIN_VALUE)))
        .isEqualTo(start.minusNanos(Long.MIN_VALUE));
  }

  @Test
  void addsWholeDaysToADate() {
    assertThat(LocalDate.of(2026, 1, 31).plus(new Interval(1, -1, 0)))
        .isEqualTo(LocalDate.of(2026, 2, 27));
  }

  @Test
  void isAPeriodIfItHasNoNanoseconds() {
    assertThat(new Interval(-14, 40, 0).toPeriod()).isEqualTo(Period.of(-1, -2, 40));
    assertThat(Interval.of(Period.of(1, 2, 3))).isEqualTo(new Interval(14, 3, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Interval(0, 1, 1).toPeriod())
        .withMessageContaining("nanoseconds");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Interval.of(Period.ofYears(Integer.MAX_VALUE)));
  }

  @Test
  void keepsItsPartsApart() {
    Interval interval = new Interval(1, -2, 3);

    assertThat(interval.getUnits())
        .containsExactly(ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.NANOS)
        .extracting(interval::get)
        .containsExactly(1L, -2L, 3L);
    assertThatThrownBy(() -> interval.get(ChronoUnit.YEARS))
        .isInstanceOf(UnsupportedTemporalTypeException.class);
    assertThat(new Interval(0, 1, 0)).isNotEqualTo(new Interval(0, 0, 86_400_000_000_000L));
  }
}
