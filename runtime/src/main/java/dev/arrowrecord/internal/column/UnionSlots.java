package dev.arrowrecord.internal.column;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Where the values of the slots of a union stand in its children, which go by position. Under nulls
 * of the union itself, as those of metadata version V4 have, nothing need make sense.
 */
public final class UnionSlots {
  private final Column column;
  private final List<Integer> ids;
  private final int[] childrenOfIds = new int[Byte.MAX_VALUE + 1];
  private final ByteBuffer typeIds;
  private final ByteBuffer offsets;
  private final boolean dense;

  /** Finds the values of a column. */
  public UnionSlots(Column column) {
    ArrowType.Union type = (ArrowType.Union) column.type();
    this.column = column;
    this.ids = type.typeIds();
    this.typeIds = column.typeIds();
    this.offsets = column.offsets();
    this.dense = type.mode() == UnionMode.DENSE;
    for (int i = 0; i < ids.size(); i++) {
      childrenOfIds[ids.get(i)] = i + 1;
    }
  }

  /** Which child a slot's type id is of, or -1 if there is none. */
  int find(int slot) {
    byte id = typeIds.get(slot);
    return id < 0 ? -1 : childrenOfIds[id] - 1;
  }

  /**
   * Which child has the value of a slot.
   *
   * @throws java.io.UncheckedIOException if the slot's type id is none of the union's
   */
  public int child(int slot) {
    int child = find(slot);
    if (child < 0) {
      throw column.malformed(
          slot, "expected a type id of " + ids + ", but found " + typeIds.get(slot));
    }
    return child;
  }

  /**
   * Which slot of its child has the value of a slot.
   *
   * @throws java.io.UncheckedIOException if there is no such slot
   */
  public int childSlot(int slot) {
    if (!dense) {
      return slot;
    }
    int length = column.child(child(slot)).length();
    int offset = offsets.getInt(slot * Integer.BYTES);
    if (offset < 0 || offset >= length) {
      throw column.malformed(slot, "expected an offset below " + length + ", but found " + offset);
    }
    return offset;
  }
}
