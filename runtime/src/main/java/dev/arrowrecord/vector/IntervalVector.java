package dev.arrowrecord.vector;

import dev.arrowrecord.ipc.SchemaMismatchException;
import java.nio.ByteBuffer;
import java.time.Period;
import java.util.Objects;

/**
 * A view of an Interval column. Twelve months are read as a year. What a {@link Period} cannot
 * hold, a part of a day, is a {@link SchemaMismatchException}.
 */
public abstract class IntervalVector extends FixedSizeVector<Period> {
  private final ByteBuffer values;
  private final int byteWidth;

  IntervalVector(Column column, int byteWidth) {
    super(column);
    this.values = column.values();
    this.byteWidth = byteWidth;
  }

  /** Where a slot starts in the values. */
  final int at(int index) {
    return Objects.checkIndex(index, length()) * byteWidth;
  }

  final int intAt(int position) {
    return values.getInt(position);
  }

  final long longAt(int position) {
    return values.getLong(position);
  }

  /** Refuses a slot that has more than whole days. */
  final void refuse(int index, long partOfDay, String unit) {
    if (partOfDay != 0) {
      throw column().mismatch(index, "an interval of whole days", partOfDay + " " + unit);
    }
  }

  static Period period(int months, int days) {
    return Period.of(0, months, days).normalized();
  }
}
