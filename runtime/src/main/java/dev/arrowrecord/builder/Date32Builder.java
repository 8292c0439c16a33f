package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.time.LocalDate;

/** Builds a Date32 column: days since 1970-01-01. */
public final class Date32Builder extends Int32StorageBuilder<LocalDate> {
  /** Makes an empty column. */
  public Date32Builder(Field field) {
    super(field);
  }

  @Override
  long toStorage(LocalDate value) {
    return value.toEpochDay();
  }
}
