package dev.arrowrecord.internal.batch;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns whose number of slots is but a claim. Nulls and runs have no bytes of their own,
 * nor have structs and lists of a fixed size that hold nothing else and are never null: a few bytes
 * of metadata may say that there are two thousand million of them, each of which costs memory when
 * it is read as an object.
 */
public final class ClaimedSlots {
  /**
   * The most slots that are believed. A writer's batches have thousands of rows, or some millions,
   * of which few are a single run; and the references to as many objects fit a common heap.
   */
  public static final int MOST = 1 << 24;

  private ClaimedSlots() {}

  /**
   * Finds a column that has too many.
   *
   * @param columns all columns of a batch, of the same length
   * @param children the columns below one in the batch
   * @return the first of them, or of those below them; null if there is none
   */
  public static <C extends Column> @Nullable C find(
      List<C> columns, Function<C, List<C>> children) {
    return find(columns, children, columns.stream().anyMatch(column -> hasBytes(column, children)));
  }

  /** Says that it is a limit, and no matter of the format. */
  public static String problem(String what, long slots) {
    return "Beyond a limit of this library: %s: expected at most %d slots where no bytes stand for each, but found %d"
        .formatted(what, MOST, slots);
  }

  /**
   * Finds a column that has too many.
   *
   * @param vouched whether bytes elsewhere stand for as many slots as the columns have
   */
  private static <C extends Column> @Nullable C find(
      List<C> columns, Function<C, List<C>> children, boolean vouched) {
    for (C column : columns) {
      boolean believed = vouched || hasBytes(column, children);
      if (column.length() > MOST && !believed) {
        return column;
      }
      C below = find(children.apply(column), children, believed && sharesSlots(column.type()));
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

  /** Whether there are bytes for each slot, be it only a bit each. */
  static <C extends Column> boolean hasBytes(C column, Function<C, List<C>> children) {
    if (column.validity() != null) {
      return true;
    }
    return switch (column.type().kind()) {
      case NULL, RUN_END_ENCODED -> false;
      case FIXED_SIZE_BINARY -> ((ArrowType.FixedSizeBinary) column.type()).byteWidth() > 0;
      case STRUCT, FIXED_SIZE_LIST ->
          children.apply(column).stream()
              .anyMatch(child -> child.length() >= column.length() && hasBytes(child, children));
      default -> true;
    };
  }
}
