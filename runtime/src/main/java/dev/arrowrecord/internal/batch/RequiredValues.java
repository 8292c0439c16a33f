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
    BitSet valid = live;
    if (validity != null) {
      valid = new BitSet(column.length());
      for (int i = 0; i < column.length(); i++) {
        valid.set(i, Bitmap.get(validity, i) && (live == null || live.get(i)));
      }
    }
    boolean struct = column.field().type().kind() == ArrowType.Kind.STRUCT;
    for (BatchColumn child : column.children()) {
      if (hasSuspects(child)) {
        check(child, struct ? valid : elements(column, child, valid));
      }
    }
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
