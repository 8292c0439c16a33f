package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Set;

/**
 * Slots that offsets delimit: of bytes, or of elements. The offsets ascend, so that each byte or
 * element is in one slot; or they do not, and some slots are refused, but not if they are null.
 */
final class OffsetCosts extends SlotCosts {
  private final Column column;
  private final boolean wide;
  private final ByteBuffer offsets;
  private final long own;
  private final SlotCosts elements;
  private final int limit;
  private final boolean ascending;

  private OffsetCosts(Column column, SlotCosts elements) {
    super(column.length());
    this.column = column;
    this.wide = isWide(column);
    this.offsets = column.offsets();
    this.own = ObjectSize.REFERENCE + ObjectSize.of(column.type());
    this.elements = elements;
    this.limit = limit(column);
    this.ascending = isAscending(column);
  }

  static SlotCosts ofBytes(Column column) {
    return new OffsetCosts(column, new UniformCosts(1, limit(column)));
  }

  static SlotCosts ofElements(Column column, SlotCosts elements) {
    return new OffsetCosts(column, elements);
  }

  /** Whether the offsets are as they should be, those of null slots included. */
  static boolean isAscending(Column column) {
    ByteBuffer offsets = column.offsets();
    int length = column.length();
    if (length == 0) {
      return true;
    }
    long first = number(offsets, 0, isWide(column));
    long last = number(offsets, length, isWide(column));
    if (first < 0 || last > limit(column)) {
      return false;
    }
    return isWide(column) ? longsAscend(offsets, length) : intsAscend(offsets, length);
  }

  private static boolean intsAscend(ByteBuffer offsets, int length) {
    IntBuffer numbers = offsets.asIntBuffer();
    int before = numbers.get(0);
    for (int i = 1; i <= length; i++) {
      int next = numbers.get(i);
      if (next < before) {
        return false;
      }
      before = next;
    }
    return true;
  }

  private static boolean longsAscend(ByteBuffer offsets, int length) {
    for (int i = 0; i < length; i++) {
      if (number(offsets, i, true) > number(offsets, i + 1, true)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWide(Column column) {
    return switch (column.type().kind()) {
      case LARGE_UTF8, LARGE_BINARY, LARGE_LIST -> true;
      default -> false;
    };
  }

  private static int limit(Column column) {
    ArrowType.Kind kind = column.type().kind();
    return switch (kind) {
      case LIST, LARGE_LIST, MAP -> column.child(0).length();
      default -> column.values().limit();
    };
  }

  @Override
  long of(int slot) {
    if (column.isNull(slot)) {
      return ObjectSize.REFERENCE;
    }
    long start = number(offsets, slot, wide);
    long end = number(offsets, slot + 1, wide);
    return start < 0 || start > end || end > limit
        ? 0
        : sum(own, elements.of((int) start, (int) end));
  }

  @Override
  long of(int from, int to) {
    if (!ascending) {
      return super.of(from, to);
    }
    long start = number(offsets, from, wide);
    long end = number(offsets, to, wide);
    return sum(product(own, (long) to - from), elements.of((int) start, (int) end));
  }

  @Override
  long total() {
    return ascending ? of(0, length()) : super.total();
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    elements.addDictionaries(batches);
  }
}
