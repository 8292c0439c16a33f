package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Builds an Interval column. Years are stored as twelve months each. */
public abstract class IntervalBuilder extends FixedWidthBuilder<Period> {
  private final int byteWidth;

  IntervalBuilder(Field field, int byteWidth) {
    super(field, byteWidth);
    this.byteWidth = byteWidth;
  }

  @Override
  @SuppressWarnings("JavaPeriodGetDays") // the months are taken, too
  public final void set(int index, @Nullable Period value) {
    if (value == null) {
      setNull(index);
      return;
    }
    long months = value.toTotalMonths();
    if (months != (int) months) {
      throw UnfitValueException.outOfRange(this, value);
    }
    store(index * byteWidth, (int) months, value.getDays());
  }

  /** Stores an interval at a place in {@link #values}, or refuses it. */
  abstract void store(int at, int months, int days);

  final UnfitValueException has(int count, String part) {
    return UnfitValueException.unfit(
        this, "has " + count + " " + part + ", which " + field().type() + " cannot hold");
  }
}
