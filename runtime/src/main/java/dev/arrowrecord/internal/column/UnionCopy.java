package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies unions: of a dense one's children, the slots from the first used to the last. Nulls of a
 * union itself, which were in the format before metadata version V5, become nulls of the child that
 * has the fewest bytes for one.
 */
final class UnionCopy extends ColumnCopy {
  private final ArrowType.Union type;
  private final List<Field> fields;
  private final List<ColumnCopy> children;
  private final List<DenseSlots> denseSlots = new ArrayList<>();
  private final Bytes typeIds = new Bytes();
  private final OffsetsCopy offsets = new OffsetsCopy(Integer.SIZE);
  private final boolean dense;
  // The child that is null where the union is, or -1 if none may be.
  private final int holder;

  UnionCopy(Field field, List<ColumnCopy> children, NullRoom room) {
    this.type = (ArrowType.Union) field.type();
    this.fields = field.children();
    this.children = children;
    this.dense = type.mode() == UnionMode.DENSE;
    this.holder = NullSlot.holder(field);
    for (int i = 0; dense && i < children.size(); i++) {
      denseSlots.add(new DenseSlots(fields.get(i), children.get(i), room));
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
    boolean nulls = false;
    for (int i = from; i < to; i++) {
      if (source.isNull(i)) {
        typeIds.array()[start + i - from] = idOfNull(source, i);
        nulls = true;
      } else {
        slots.child(i);
      }
    }
    if (dense) {
      appendDense(source, slots, from, to);
    } else {
      for (int i = 0; i < children.size(); i++) {
        Column child = source.child(i);
        boolean holds = nulls && i == holder;
        children.get(i).append(holds ? MaskedColumn.of(child, source, from, to) : child, from, to);
      }
    }
  }

  private byte idOfNull(Column source, int slot) {
    if (holder < 0) {
      throw new IllegalArgumentException(
          "Union %s is null in slot %d, which since metadata version V5 only its children can be; expected one that is nullable and not run-end encoded, even if nobody reads the slot, but found %s"
              .formatted(source.field().name(), slot, fields));
    }
    return (byte) (int) type.typeIds().get(holder);
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
              ? denseSlots.get(holder).offsetOfNull()
              : denseSlots.get(slots.child(i)).offset(slots.childSlot(i)));
    }
    for (int i = 0; i < children.size(); i++) {
      denseSlots.get(i).append(source.child(i));
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
