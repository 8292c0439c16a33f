package dev.arrowrecord.internal.column;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.NullVector;
import dev.arrowrecord.vector.OffsetsVector;

/**
 * Where the elements of the slots of a list stand in its child, whatever the layout: List,
 * LargeList, ListView, LargeListView, FixedSizeList or Map.
 */
public final class ListSlots {
  private final Column column;
  private final OffsetsVector<?> offsets;
  private final int listSize;

  /** Finds the elements of a column. */
  public ListSlots(Column column) {
    this.column = column;
    this.listSize = column.type() instanceof ArrowType.FixedSizeList fixed ? fixed.listSize() : -1;
    // The values of the child are not asked for, only how many there are.
    this.offsets = ListVector.ofList(column, new NullVector(column.child(0)));
  }

  /**
   * Where the elements of a slot begin; what it is for a null slot is for the writer to choose.
   *
   * @throws java.io.UncheckedIOException if the child has no such slot
   */
  public int start(int slot) {
    return listSize < 0 ? offsets.start(slot) : slot * listSize;
  }

  /**
   * Where the elements of a slot end, at {@link #start} or after it.
   *
   * @throws java.io.UncheckedIOException if the child has no such slot
   */
  public int end(int slot) {
    if (listSize >= 0) {
      return (slot + 1) * listSize;
    }
    int start = offsets.start(slot);
    int end = offsets.end(slot);
    if (end < start) {
      throw column.malformed(
          slot, "expected offsets in ascending order, but found " + start + " and " + end);
    }
    return end;
  }
}
