package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import org.jspecify.annotations.Nullable;

/**
 * Copies lists: of the child, the slots from the first that a list begins with to the last that one
 * ends with, be there gaps between or not.
 */
final class ListCopy extends NullableCopy {
  private final ColumnCopy elements;
  private final @Nullable OffsetsCopy offsets;
  private final @Nullable OffsetsCopy sizes;

  ListCopy(ArrowType type, ColumnCopy elements) {
    BufferLayout layout = BufferLayout.of(type);
    this.elements = elements;
    this.offsets = copyOf(layout, BufferKind.OFFSETS);
    this.sizes = copyOf(layout, BufferKind.SIZES);
  }

  private static @Nullable OffsetsCopy copyOf(BufferLayout layout, BufferKind kind) {
    return layout.indexOf(kind) < 0 ? null : new OffsetsCopy(layout.offsetBitWidth());
  }

  @Override
  void appendValues(Column source, int from, int to) {
    ListSlots slots = new ListSlots(source);
    if (offsets == null) {
      elements.append(source.child(0), slots.start(from), slots.end(to - 1));
    } else if (sizes == null) {
      appendInOrder(source, slots, from, to, offsets);
    } else {
      appendViews(source, slots, from, to, offsets, sizes);
    }
  }

  private void appendInOrder(Column source, ListSlots slots, int from, int to, OffsetsCopy starts) {
    int first = slots.start(from);
    int last = first;
    int base = elements.length() - first;
    if (starts.isEmpty()) {
      starts.add(0);
    }
    for (int i = from; i < to; i++) {
      last = slots.end(i);
      starts.add(Math.addExact(base, last));
    }
    elements.append(source.child(0), first, last);
  }

  private void appendViews(
      Column source, ListSlots slots, int from, int to, OffsetsCopy starts, OffsetsCopy lengths) {
    boolean whole = from == 0 && to == source.length();
    int first = whole ? 0 : Integer.MAX_VALUE;
    int last = whole ? source.child(0).length() : 0;
    for (int i = from; i < to && !whole; i++) {
      if (hasElements(source, slots, i)) {
        first = Math.min(first, slots.start(i));
        last = Math.max(last, slots.end(i));
      }
    }
    int base = elements.length() - first;
    for (int i = from; i < to; i++) {
      boolean present = hasElements(source, slots, i);
      starts.add(present ? Math.addExact(base, slots.start(i)) : 0);
      lengths.add(present ? slots.end(i) - slots.start(i) : 0);
    }
    if (first < last) {
      elements.append(source.child(0), first, last);
    }
  }

  private static boolean hasElements(Column source, ListSlots slots, int slot) {
    return !source.isNull(slot) && slots.start(slot) < slots.end(slot);
  }

  @Override
  void encodeValues(BufferSink sink) {
    if (offsets != null) {
      if (sizes == null && offsets.isEmpty()) {
        // The one offset of no slots, which some readers demand.
        offsets.add(0);
      }
      offsets.encode(sink);
    }
    if (sizes != null) {
      sizes.encode(sink);
    }
    elements.encode(sink);
  }

  @Override
  void clearValues() {
    if (offsets != null) {
      offsets.clear();
    }
    if (sizes != null) {
      sizes.clear();
    }
    elements.clear();
  }
}
