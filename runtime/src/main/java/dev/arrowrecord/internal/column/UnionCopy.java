package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Copies unions: of a dense one's children, the slots from the first used to the last. Nulls of a
 * union itself, which were in the format before metadata version V5, become nulls of a child: of
 * the one that the slot's type id names, if that may be null, or else of the first that may.
 */
final class UnionCopy extends ColumnCopy {
  private final ArrowType.Union type;
  private final List<Field> fields;
  private final List<ColumnCopy> children;
  private final List<DenseSlots> denseSlots = new ArrayList<>();
  private final Bytes typeIds = new Bytes();
  private final OffsetsCopy offsets = new OffsetsCopy(Integer.SIZE);
  private final boolean dense;
  private final boolean[] takesNull;
  private final int firstWithNull;

  UnionCopy(Field field, List<ColumnCopy> children) {
    this.type = (ArrowType.Union) field.type();
    this.fields = field.children();
    this.children = children;
    this.dense = type.mode() == UnionMode.DENSE;
    this.takesNull = new boolean[fields.size()];
    int first = -1;
    for (int i = fields.size() - 1; i >= 0; i--) {
      takesNull[i] = NullSlot.fits(fields.get(i));
      first = takesNull[i] ? i : first;
    }
    this.firstWithNull = first;
    for (int i = 0; dense && i < children.size(); i++) {
      denseSlots.add(new DenseSlots(fields.get(i), children.get(i)));
    }
  }

  @Override
  int length() {
    return typeIds.size();
  }

  @Override
  void append(Column source, int from, int to) {
    UnionSlots slots = new UnionSlots(source);
    int start = typeIds.size();
    typeIds.add(source.typeIds(), from, to - from);
    for (int i = from; i < to; i++) {
      if (source.isNull(i)) {
        typeIds.array()[start + i - from] =
            (byte) (int) type.typeIds().get(holder(source, slots, i));
      } else {
        slots.child(i);
      }
    }
    if (dense) {
      appendDense(source, slots, from, to);
    } else {
      appendSparse(source, slots, from, to);
    }
  }

  /** The child that is null where the union is. */
  private int holder(Column source, UnionSlots slots, int slot) {
    int named = slots.find(slot);
    int holder = named >= 0 && takesNull[named] ? named : firstWithNull;
    if (holder < 0) {
      throw new IllegalArgumentException(
          "Union %s is null in slot %d, which since metadata version V5 only its children can be, and none of them is nullable: %s"
              .formatted(source.field().name(), slot, fields));
    }
    return holder;
  }

  private void appendDense(Column source, UnionSlots slots, int from, int to) {
    denseSlots.forEach(DenseSlots::begin);
    for (int i = from; i < to; i++) {
      if (!source.isNull(i)) {
        denseSlots.get(slots.child(i)).use(slots.childSlot(i));
      }
    }
    denseSlots.forEach(DenseSlots::place);
    for (int i = from; i < to; i++) {
      offsets.add(
          source.isNull(i)
              ? denseSlots.get(holder(source, slots, i)).offsetOfNull()
              : denseSlots.get(slots.child(i)).offset(slots.childSlot(i)));
    }
    for (int i = 0; i < children.size(); i++) {
      denseSlots.get(i).append(source.child(i));
    }
  }

  private void appendSparse(Column source, UnionSlots slots, int from, int to) {
    BitSet[] nulls = new BitSet[children.size()];
    for (int i = from; i < to && source.nullCount() > 0; i++) {
      if (source.isNull(i)) {
        int holder = holder(source, slots, i);
        nulls[holder] = nulls[holder] == null ? new BitSet() : nulls[holder];
        nulls[holder].set(i);
      }
    }
    for (int i = 0; i < children.size(); i++) {
      Column child = source.child(i);
      children.get(i).append(nulls[i] == null ? child : MaskedColumn.of(child, nulls[i]), from, to);
    }
  }

  @Override
  void encode(BufferSink sink) {
    sink.node(length(), 0);
    typeIds.encode(sink);
    if (dense) {
      offsets.encode(sink);
    }
    children.forEach(child -> child.encode(sink));
  }

  @Override
  void clear() {
    typeIds.clear();
    offsets.clear();
    children.forEach(ColumnCopy::clear);
    denseSlots.forEach(DenseSlots::clear);
  }
}
