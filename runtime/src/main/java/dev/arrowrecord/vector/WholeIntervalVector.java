package dev.arrowrecord.vector;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.value.Interval;
import java.nio.ByteBuffer;

/**
 * A view of an Interval(DAY_TIME) or Interval(MONTH_DAY_NANO) column as all that it holds, parts of
 * a day included.
 */
public final class WholeIntervalVector extends FixedSizeVector<Interval> {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final boolean dayTime;

  /**
   * Makes the view of a column.
   *
   * @throws IllegalArgumentException if it is of another type
   */
  public WholeIntervalVector(Column column) {
    super(column);
    this.dayTime =
        switch (((ArrowType.Interval) column.type()).unit()) {
          case DAY_TIME -> true;
          case MONTH_DAY_NANO -> false;
          case YEAR_MONTH -> throw new IllegalArgumentException("Whole months are read as periods");
        };
  }

  @Override
  Interval decode(ByteBuffer values, int index) {
    if (dayTime) {
      int at = index * 2 * Integer.BYTES;
      return new Interval(
          0, values.getInt(at), values.getInt(at + Integer.BYTES) * NANOS_PER_MILLI);
    }
    int at = index * (2 * Integer.BYTES + Long.BYTES);
    return new Interval(
        values.getInt(at),
        values.getInt(at + Integer.BYTES),
        values.getLong(at + 2 * Integer.BYTES));
  }
}
