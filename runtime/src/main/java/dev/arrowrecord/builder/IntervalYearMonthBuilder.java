package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.schema.Field;

/** Builds an Interval(YEAR_MONTH) column: whole months. A period with days is refused. */
public final class IntervalYearMonthBuilder extends IntervalBuilder {
  /** Makes an empty column. */
  public IntervalYearMonthBuilder(Field field) {
    super(field, Integer.BYTES);
  }

  @Override
  void store(int at, int months, int days) {
    if (days != 0) {
      throw has(days, "days");
    }
    INTS.set(values, at, months);
  }
}
