package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.internal.value.Ticks;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Time32 or Time64 column of any counts of its unit: a {@link LocalTime} is the time of
 * one day that the specification wants, a {@link Duration} since midnight what other writers may
 * store. Nothing else is taken, and what is finer than the unit is cut off.
 */
public final class TimeOrDurationBuilder extends FixedWidthBuilder<Object> {
  private final TimeUnit unit;
  private final boolean wide;

  /** Makes an empty column. */
  public TimeOrDurationBuilder(Field field) {
    super(field, ((ArrowType.Time) field.type()).bitWidth() / Byte.SIZE);
    ArrowType.Time type = (ArrowType.Time) field.type();
    this.unit = type.unit();
    this.wide = type.bitWidth() == Long.SIZE;
  }

  @Override
  public void set(int index, @Nullable Object value) {
    if (value == null) {
      setNull(index);
      return;
    }
    long stored = toStorage(value);
    if (wide) {
      LONGS.set(values, index << 3, stored);
    } else if (stored == (int) stored) {
      INTS.set(values, index << 2, (int) stored);
    } else {
      throw UnfitValueException.outOfRange(this, value);
    }
  }

  private long toStorage(Object value) {
    if (value instanceof LocalTime time) {
      return Ticks.of(unit, time);
    }
    Duration sinceMidnight = (Duration) value;
    try {
      return Ticks.of(unit, sinceMidnight.getSeconds(), sinceMidnight.getNano());
    } catch (ArithmeticException e) {
      throw UnfitValueException.outOfRange(this, value);
    }
  }
}
