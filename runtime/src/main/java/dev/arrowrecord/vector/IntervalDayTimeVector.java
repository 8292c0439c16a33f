package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import java.time.Period;

/** A view of an Interval(DAY_TIME) column: days and milliseconds. */
public final class IntervalDayTimeVector extends IntervalVector {
  /** Makes the view of a column. */
  public IntervalDayTimeVector(Column column) {
    super(column, 2 * Integer.BYTES);
  }

  /**
   * The days of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public int days(int index) {
    return intAt(at(index));
  }

  /**
   * The milliseconds of a slot, beside its days; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public int milliseconds(int index) {
    return intAt(at(index) + Integer.BYTES);
  }

  @Override
  Period decode(ByteBuffer values, int index) {
    refuse(index, milliseconds(index), "ms");
    return period(0, days(index));
  }
}
