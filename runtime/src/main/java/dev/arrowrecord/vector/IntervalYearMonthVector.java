package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import java.time.Period;

/** A view of an Interval(YEAR_MONTH) column: whole months. */
public final class IntervalYearMonthVector extends IntervalVector {
  /** Makes the view of a column. */
  public IntervalYearMonthVector(Column column) {
    super(column, Integer.BYTES);
  }

  /**
   * The months of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public int months(int index) {
    return intAt(at(index));
  }

  @Override
  Period decode(ByteBuffer values, int index) {
    return period(months(index), 0);
  }
}
