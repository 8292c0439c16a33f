package dev.arrowrecord.internal.batch;

import dev.arrowrecord.ipc.SchemaMismatchException;
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
      boolean required = !column.field().nullable();
      if (hasSuspects(column, required)) {
        check(column, required, null);
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
    if (hasSuspects(column, false)) {
      check(column, false, null);
    }
  }

  private static boolean hasSuspects(BatchColumn column, boolean required) {
    if (column.nullCount() > 0 && required) {
      return true;
    }
    for (BatchColumn child : column.children()) {
      if (hasSuspects(child, isRequired(column, required, child))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A null of a union stands in one of its children, any of which may give it if the union may; a
   * null of a run stands among the values. A null run end is malformed, which is not for us to say.
   */
  private static boolean isRequired(BatchColumn column, boolean required, BatchColumn child) {
    return switch (column.type().kind()) {
      case UNION -> required;
      case RUN_END_ENCODED ->
          child != column.children().get(0) && (required || !child.field().nullable());
      default -> !child.field().nullable();
    };
  }

  /**
   * Checks one column.
   *
   * @param required whether it must not have nulls
   * @param live the slots that are values of some record, or null if all are
   */
  private static void check(BatchColumn column, boolean required, @Nullable BitSet live) {
    if (column.nullCount() > 0 && required) {
      for (int i = 0; i < column.length(); i++) {
        if (column.isNull(i) && (live == null || live.get(i))) {
          throw column.mismatch(i, "no nulls", "a null");
        }
      }
    }
    BitSet valid = live;
    if (column.validity() != null) {
      valid = new BitSet(column.length());
      for (int i = 0; i < column.length(); i++) {
        valid.set(i, !column.isNull(i) && (live == null || live.get(i)));
      }
    }
    for (BatchColumn child : column.children()) {
      boolean childRequired = isRequired(column, required, child);
      if (hasSuspects(child, childRequired)) {
        check(child, childRequired, ChildSlots.of(column, child, valid));
      }
    }
  }
}
