package dev.arrowrecord.internal.batch;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns whose number of slots is but a claim. Nulls and runs have no bytes of their own,
 * nor have structs and lists of a fixed size that hold nothing else and are never null: a few bytes
 * of metadata may say that there are two thousand million of them, each of which costs memory when
 * it is read as an object.
 */
final class ClaimedSlots {
  /**
   * The most slots that are believed. A writer's batches have thousands of rows, or some millions,
   * of which few are a single run; and the references to as many objects fit a common heap.
   */
  static final int MOST = 1 << 24;

  private ClaimedSlots() {}

  /**
   * Finds a column that has too many.
   *
   * @param columns all columns of a batch, of the same length
   * @return the first of them, or of those below them; null if there is none
   */
  static @Nullable BatchColumn find(List<BatchColumn> columns) {
    return find(columns, columns.stream().anyMatch(BatchColumn::hasBytes));
  }

  /**
   * Finds a column that has too many.
   *
   * @param vouched whether bytes elsewhere stand for as many slots as the columns have
   */
  private static @Nullable BatchColumn find(List<BatchColumn> columns, boolean vouched) {
    for (BatchColumn column : columns) {
      boolean believed = vouched || column.hasBytes();
      if (column.length() > MOST && !believed) {
        return column;
      }
      BatchColumn below = find(column.children(), believed && sharesSlots(column.type()));
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** Whether the slots of the children are the column's own. */
  private static boolean sharesSlots(ArrowType type) {
    return switch (type.kind()) {
      case STRUCT -> true;
      case UNION -> ((ArrowType.Union) type).mode() == UnionMode.SPARSE;
      default -> false;
    };
  }
}
