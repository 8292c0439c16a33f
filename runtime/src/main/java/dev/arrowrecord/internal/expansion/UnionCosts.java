package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The slots of a union, each of which is one of a child's, in a dense one any of them. */
final class UnionCosts extends SlotCosts {
  private static final int NONE = -1;

  private final Column column;
  private final ByteBuffer typeIds;
  private final ByteBuffer offsets;
  private final boolean dense;
  private final int[] childrenOfIds = new int[Byte.MAX_VALUE + 1];
  private final List<SlotCosts> children;

  UnionCosts(ExpandingColumn column, List<SlotCosts> children) {
    super(column);
    this.column = column;
    this.typeIds = column.typeIds();
    this.offsets = column.offsets();
    ArrowType.Union type = (ArrowType.Union) column.type();
    this.dense = type.mode() == UnionMode.DENSE;
    this.children = children;
    Arrays.fill(childrenOfIds, NONE);
    List<String> names = column.field().children().stream().map(Field::name).toList();
    // A field that is the data's own has its children where they are, whatever their names.
    boolean same = column.field().equals(column.actual());
    for (int i = 0; i < type.typeIds().size(); i++) {
      childrenOfIds[type.typeIds().get(i)] =
          same ? i : names.indexOf(column.actual().child(i).name());
    }
  }

  @Override
  long of(int slot) {
    if (column.isNull(slot)) {
      return 0;
    }
    byte id = typeIds.get(slot);
    int child = id < 0 ? NONE : childrenOfIds[id];
    if (child < 0) {
      return 0;
    }
    int childSlot = dense ? offsets.getInt(slot * Integer.BYTES) : slot;
    return childSlot < 0 || childSlot >= column.child(child).length()
        ? 0
        : children.get(child).of(childSlot);
  }

  @Override
  long atMost(boolean inTurn) {
    if (dense) {
      return MOST;
    }
    long cost = 0;
    for (SlotCosts child : children) {
      cost = sum(cost, child.atMost(false));
    }
    return cost;
  }

  @Override
  long largestAtMost() {
    return children.stream().mapToLong(SlotCosts::largestAtMost).max().orElse(0);
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    for (SlotCosts child : children) {
      child.addDictionaries(batches);
    }
  }
}
