package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.schema.Field;

/**
 * Builds an Interval(DAY_TIME) column: days and, always zero here, milliseconds. A period with
 * months or years is refused.
 */
public final class IntervalDayTimeBuilder extends IntervalBuilder {
  /** Makes an empty column. */
  public IntervalDayTimeBuilder(Field field) {
    super(field, 2 * Integer.BYTES);
  }

  @Override
  void store(int at, int months, int days) {
    if (months != 0) {
      throw has(months, "months");
    }
    INTS.set(values, at, days);
    INTS.set(values, at + Integer.BYTES, 0);
  }
}
