package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.schema.Field;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a Date32 column: days since 1970-01-01. */
public final class Date32Builder extends FixedWidthBuilder<LocalDate> {
  /** Makes an empty column. */
  public Date32Builder(Field field) {
    super(field, Integer.BYTES);
  }

  @Override
  public void set(int index, @Nullable LocalDate value) {
    if (value == null) {
      setNull(index);
      return;
    }
    long day = value.toEpochDay();
    if (day != (int) day) {
      throw UnfitValueException.unfit(
          this, "is " + value + ", out of the range of " + field().type());
    }
    INTS.set(values, index << 2, (int) day);
  }
}
