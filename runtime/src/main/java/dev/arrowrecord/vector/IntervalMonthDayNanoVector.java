package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import java.time.Period;

/** A view of an Interval(MONTH_DAY_NANO) column: months, days and nanoseconds. */
public final class IntervalMonthDayNanoVector extends IntervalVector {
  /** Makes the view of a column. */
  public IntervalMonthDayNanoVector(Column column) {
    super(column, 2 * Integer.BYTES + Long.BYTES);
  }

  /**
   * The months of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public int months(int index) {
    return intAt(at(index));
  }

  /**
   * The days of a slot, beside its months; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public int days(int index) {
    return intAt(at(index) + Integer.BYTES);
  }

  /**
   * The nanoseconds of a slot, beside its days; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public long nanoseconds(int index) {
    return longAt(at(index) + 2 * Integer.BYTES);
  }

  @Override
  Period decode(ByteBuffer values, int index) {
    refuse(index, nanoseconds(index), "ns");
    return period(months(index), days(index));
  }
}
