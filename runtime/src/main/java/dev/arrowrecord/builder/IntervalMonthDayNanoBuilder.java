package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.Field;

/**
 * Builds an Interval(MONTH_DAY_NANO) column: months, days and, always zero here, nanoseconds, each
 * on its own.
 */
public final class IntervalMonthDayNanoBuilder extends IntervalBuilder {
  /** Makes an empty column. */
  public IntervalMonthDayNanoBuilder(Field field) {
    super(field, 2 * Integer.BYTES + Long.BYTES);
  }

  @Override
  void store(int at, int months, int days) {
    INTS.set(values, at, months);
    INTS.set(values, at + Integer.BYTES, days);
    LONGS.set(values, at + 2 * Integer.BYTES, 0L);
  }
}
