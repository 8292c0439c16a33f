package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Slots that offsets delimit: of bytes, or of elements. The offsets ascend, so that each byte or
 * element is in one slot; or they do not, and some slots are refused, but not if they are null.
 */
final class OffsetCosts extends SlotCosts {
  private final ExpandingColumn column;
  private final boolean wide;
  private final ByteBuffer offsets;
  private final long own;
  private final SlotCosts elements;
  private final @Nullable ByteCosts bytes;
  private final int limit;
  private volatile @Nullable Boolean ascending;

  private OffsetCosts(
      ExpandingColumn column, long own, SlotCosts elements, @Nullable ByteCosts bytes) {
    super(column);
    this.column = column;
    this.wide = isWide(column);
    this.offsets = column.offsets();
    this.own = own;
    this.elements = elements;
    this.bytes = bytes;
    this.limit = limit(column);
  }

  static SlotCosts ofBytes(ExpandingColumn column, long own) {
    ByteCosts bytes = ByteCosts.of(column);
    return new OffsetCosts(column, own, bytes, bytes);
  }

  static SlotCosts ofElements(ExpandingColumn column, long own, SlotCosts elements) {
    return new OffsetCosts(column, own, elements, null);
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

  private boolean isAscending() {
    Boolean known = ascending;
    if (known == null) {
      known = isAscending(column);
      ascending = known;
    }
    return known;
  }

  @Override
  long of(int slot) {
    return ofValue(slot, false);
  }

  private long ofValue(int slot, boolean exactly) {
    if (column.isNull(slot)) {
      return 0;
    }
    long start = number(offsets, slot, wide);
    long end = number(offsets, slot + 1, wide);
    if (start < 0 || start > end || end > limit) {
      return 0;
    }
    if (start == end) {
      return Math.min(own, ObjectSize.ofEmpty(own));
    }
    if (bytes == null) {
      return sum(own, elements.of((int) start, (int) end));
    }
    return own
        + (exactly ? bytes.exactly((int) start, (int) end) : bytes.of((int) start, (int) end));
  }

  @Override
  long of(int from, int to) {
    if (!isAscending()) {
      return super.of(from, to);
    }
    long start = number(offsets, from, wide);
    long end = number(offsets, to, wide);
    return sum(product(own, (long) to - from), elements.of((int) start, (int) end));
  }

  @Override
  long total() {
    boolean once = isAscending();
    if (bytes == null && once) {
      long start = number(offsets, 0, wide);
      long end = number(offsets, length(), wide);
      boolean all = start == 0 && end == limit;
      return sum(ownOfAll(), all ? elements.total() : elements.of((int) start, (int) end));
    }
    long total = 0;
    for (int i = 0; i < length(); i++) {
      total += limited(ofValue(i, once), length());
    }
    return total;
  }

  /** What all lists take, without what is in them. */
  private long ownOfAll() {
    int empty = 0;
    for (int i = 0; i < length(); i++) {
      if (number(offsets, i, wide) == number(offsets, i + 1, wide)) {
        empty++;
      }
    }
    int nulls = Math.min(empty, nulls(column));
    return product(own, length() - empty) + product(ObjectSize.ofEmpty(own), empty - nulls);
  }

  @Override
  long atMost(boolean inTurn) {
    return (inTurn && column.nullCount() == 0) || isAscending()
        ? sum(product(own, length()), elements.atMost(false))
        : MOST;
  }

  @Override
  long largestAtMost() {
    // The elements of one slot are read in turn.
    return sum(own, elements.atMost(true));
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    elements.addDictionaries(batches);
  }
}
