package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Where the slots of a list begin and end in the child, in the layouts other than that of 32-bit
 * offsets. Slots of a view may be in any order, and overlap.
 */
final class ListRuns {
  private final ByteBuffer offsets;
  private final ByteBuffer sizes;
  private final boolean wide;
  private final boolean view;

  private ListRuns(Column column, boolean wide, boolean view) {
    this.offsets = column.offsets();
    this.sizes = column.sizes();
    this.wide = wide;
    this.view = view;
  }

  /** The runs of a column, or null if 32-bit offsets say where they are. */
  static @Nullable ListRuns of(Column column) {
    return switch (column.type().kind()) {
      case LARGE_LIST -> new ListRuns(column, true, false);
      case LIST_VIEW -> new ListRuns(column, false, true);
      case LARGE_LIST_VIEW -> new ListRuns(column, true, true);
      default -> null;
    };
  }

  /** Where a slot begins, as it stands there. */
  long start(int index) {
    return number(offsets, index);
  }

  /** Where a slot ends, as it stands there; beyond every child if no number can say where. */
  long end(int index) {
    if (!view) {
      return number(offsets, index + 1);
    }
    long size = number(sizes, index);
    // A sum of two longs that are not negative is negative if it is too large.
    long end = start(index) + size;
    return size < 0 ? size : end < 0 ? Long.MAX_VALUE : end;
  }

  private long number(ByteBuffer numbers, int position) {
    return wide ? numbers.getLong(position * Long.BYTES) : numbers.getInt(position * Integer.BYTES);
  }
}
