package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.util.Arrays;
import java.util.List;

/** Copies unions: of a dense one's children, the slots from the first used to the last. */
final class UnionCopy extends ColumnCopy {
  private final List<ColumnCopy> children;
  private final Bytes typeIds = new Bytes();
  private final OffsetsCopy offsets = new OffsetsCopy(Integer.SIZE);
  private final boolean dense;

  UnionCopy(ArrowType.Union type, List<ColumnCopy> children) {
    this.dense = type.mode() == UnionMode.DENSE;
    this.children = children;
  }

  @Override
  int length() {
    return typeIds.size();
  }

  @Override
  void append(Column source, int from, int to) {
    UnionSlots slots = new UnionSlots(source);
    for (int i = from; i < to; i++) {
      slots.child(i);
    }
    typeIds.add(source.typeIds(), from, to - from);
    if (dense) {
      appendDense(source, slots, from, to);
    } else {
      for (int i = 0; i < children.size(); i++) {
        children.get(i).append(source.child(i), from, to);
      }
    }
  }

  private void appendDense(Column source, UnionSlots slots, int from, int to) {
    int[] first = new int[children.size()];
    int[] last = new int[children.size()];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (int i = from; i < to; i++) {
      int child = slots.child(i);
      int slot = slots.childSlot(i);
      first[child] = Math.min(first[child], slot);
      last[child] = Math.max(last[child], slot + 1);
    }
    for (int i = from; i < to; i++) {
      int child = slots.child(i);
      offsets.add(Math.addExact(children.get(child).length(), slots.childSlot(i) - first[child]));
    }
    for (int i = 0; i < first.length; i++) {
      if (first[i] < last[i]) {
        children.get(i).append(source.child(i), first[i], last[i]);
      }
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
  }
}
