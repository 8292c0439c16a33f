package dev.arrowrecord.value;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.NANOS;

import java.time.Period;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;

/**
 * All that an interval column can hold: months, days and nanoseconds, each on its own and of any
 * sign. They are not converted into each other, as neither months nor days have a fixed length, so
 * that one of 24 hours is not equal to one of a day.
 *
 * @param months calendar months; twelve of them are a year
 * @param days calendar days
 * @param nanoseconds a length of time
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Arrow: data
 *     types</a>
 */
public record Interval(int months, int days, long nanoseconds) implements TemporalAmount {
  private static final List<TemporalUnit> UNITS = List.of(MONTHS, DAYS, NANOS);

  /**
   * The interval of a period.
   *
   * @throws ArithmeticException if its years and months are more months than an {@code int} counts
   */
  @SuppressWarnings("JavaPeriodGetDays") // the months are taken, too
  public static Interval of(Period period) {
    return new Interval(Math.toIntExact(period.toTotalMonths()), period.getDays(), 0);
  }

  /**
   * The interval as a period, with twelve months made a year.
   *
   * @throws ArithmeticException if it has nanoseconds, which a period cannot hold
   */
  public Period toPeriod() {
    if (nanoseconds != 0) {
      throw new ArithmeticException(this + " is no period, as it has nanoseconds");
    }
    return Period.of(0, months, days).normalized();
  }

  @Override
  public long get(TemporalUnit unit) {
    if (unit == MONTHS) {
      return months;
    }
    if (unit == DAYS) {
      return days;
    }
    if (unit == NANOS) {
      return nanoseconds;
    }
    throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
  }

  /** Months, days and nanoseconds. */
  @Override
  public List<TemporalUnit> getUnits() {
    return UNITS;
  }

  @Override
  public Temporal addTo(Temporal temporal) {
    return plus(temporal, 1);
  }

  @Override
  public Temporal subtractFrom(Temporal temporal) {
    return plus(temporal, -1);
  }

  /** Adds each part that is not zero, so that a date takes an interval of whole days. */
  private Temporal plus(Temporal temporal, int sign) {
    Temporal sum = temporal;
    for (TemporalUnit unit : UNITS) {
      long amount = get(unit);
      if (amount != 0) {
        sum = sign > 0 ? sum.plus(amount, unit) : sum.minus(amount, unit);
      }
    }
    return sum;
  }
}
