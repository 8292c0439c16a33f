package dev.arrowrecord.vector;

import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.UncheckedIOException;

/** Errors that only show when a value is read, where no checked exception can be thrown. */
final class Malformed {
  private Malformed() {}

  static UncheckedIOException offsets(Column column, int index, long start, long end, long limit) {
    return at(
        column,
        index,
        "expected offsets in ascending order, from 0 to at most "
            + limit
            + ", but found "
            + start
            + " and "
            + end);
  }

  static UncheckedIOException index(Column column, int index, long found, int size) {
    return at(column, index, "expected a dictionary index below " + size + ", but found " + found);
  }

  static UncheckedIOException timeOfDay(Column column, int index, long found) {
    return at(column, index, "expected microseconds of one day, but found " + found);
  }

  private static UncheckedIOException at(Column column, int index, String problem) {
    return new UncheckedIOException(
        new ArrowFormatException(
            "Column " + column.field().name() + ", slot " + index + ": " + problem, -1));
  }
}
