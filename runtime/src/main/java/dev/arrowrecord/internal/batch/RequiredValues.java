package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds nulls where the class has no room for them. Most writers declare every field nullable, so
 * the schema does not tell; the null counts do, and only where they are not zero is a column
 * walked.
 *
 * <p>A null below a null struct, or outside every list, is no value of the record and does not
 * count.
 */
final class RequiredValues {
  private RequiredValues() {}

  /**
   * Checks columns and all below them.
   *
   * @throws SchemaMismatchException naming the first null that has no room
   */
  static void check(List<BatchColumn> columns) {
    for (BatchColumn column : columns) {
      if (hasSuspects(column)) {
        check(column, null);
      }
    }
  }

  /**
   * Checks what is below a column, but not whether it has nulls itself: for the values of a
   * dictionary, of which no slot may make use.
   *
   * @throws SchemaMismatchException naming the first null that has no room
   */
  static void checkBelow(BatchColumn column) {
    for (BatchColumn child : column.children()) {
      if (hasSuspects(child)) {
        checkChildren(column, null);
        return;
      }
    }
  }

  private static boolean hasSuspects(BatchColumn column) {
    if (column.nullCount() > 0 && !column.field().nullable()) {
      return true;
    }
    for (BatchColumn child : column.children()) {
      if (hasSuspects(child)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Checks one column.
   *
   * @param live the slots that are values of some record, or null if all are
   */
  private static void check(BatchColumn column, @Nullable BitSet live) {
    ByteBuffer validity = column.validity();
    if (validity != null && !column.field().nullable()) {
      for (int i = 0; i < column.length(); i++) {
        if (!Bitmap.get(validity, i) && (live == null || live.get(i))) {
          throw column.mismatch(i, "no nulls", "a null");
        }
      }
    }
    checkChildren(column, live);
  }

  private static void checkChildren(BatchColumn column, @Nullable BitSet live) {
    ByteBuffer validity = column.validity();
    BitSet valid = live;
    if (validity != null) {
      valid = new BitSet(column.length());
      for (int i = 0; i < column.length(); i++) {
        valid.set(i, Bitmap.get(validity, i) && (live == null || live.get(i)));
      }
    }
    for (BatchColumn child : column.children()) {
      if (hasSuspects(child)) {
        check(child, valuesIn(column, child, valid));
      }
    }
  }

  /** The child's slots that are values of the column's slots given. */
  private static @Nullable BitSet valuesIn(
      BatchColumn column, BatchColumn child, @Nullable BitSet live) {
    return switch (column.field().type().kind()) {
      case STRUCT -> live;
      case RUN_END_ENCODED -> runs(column, child, live);
      default -> elements(column, child, live);
    };
  }

  /** The runs that have a slot among those given. */
  private static BitSet runs(BatchColumn column, BatchColumn child, @Nullable BitSet live) {
    BitSet runs = new BitSet();
    BatchColumn runEnds = column.children().get(0);
    long start = 0;
    for (int run = 0; run < Math.min(runEnds.length(), child.length()); run++) {
      long end = runEnd(runEnds, run);
      // Run ends that are malformed are reported when a slot is read.
      if (end <= start || start >= column.length()) {
        break;
      }
      int next = live == null ? (int) start : live.nextSetBit((int) start);
      runs.set(run, next >= 0 && next < end);
      start = end;
    }
    return runs;
  }

  private static long runEnd(BatchColumn runEnds, int run) {
    ByteBuffer ends = runEnds.values();
    return switch (((ArrowType.Int) runEnds.type()).bitWidth()) {
      case Short.SIZE -> ends.getShort(run << 1);
      case Integer.SIZE -> ends.getInt(run << 2);
      default -> ends.getLong(run << 3);
    };
  }

  /** The child's slots that belong to the slots of a list or map. */
  private static BitSet elements(BatchColumn column, BatchColumn child, @Nullable BitSet live) {
    BitSet elements = new BitSet(child.length());
    ByteBuffer offsets = column.offsets();
    int reached = 0;
    for (int i = 0; i < column.length(); i++) {
      int start = offsets.getInt(i * Integer.BYTES);
      int end = offsets.getInt((i + 1) * Integer.BYTES);
      // Offsets that are malformed are reported when the slot is read.
      if ((live == null || live.get(i))
          && start >= reached
          && start <= end
          && end <= child.length()) {
        elements.set(start, end);
        reached = end;
      }
    }
    return elements;
  }
}
