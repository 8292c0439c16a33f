package dev.arrowrecord.internal.column;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is copied of one child of a dense union: its slots from the first used to the last, and
 * between them nulls for slots that were null without one of the child, so that offsets ascend
 * where they did before. Nulls that follow each other are one slot: there are never more than there
 * are slots between them.
 */
final class DenseSlots {
  /** What may be copied in parts of a child whose slots share bytes, which each part has again. */
  private static final long MOST_IN_PARTS = 1 << 28;

  private final Field field;
  private final ColumnCopy copy;
  private @Nullable Column nullSlot;
  private int first;
  private int last;
  private int base;
  // The slot before which a null goes: the one after the last that was used so far.
  private int next;
  // The slots of the child before which nulls go, in order.
  private int[] gaps = new int[0];
  private int gapCount;
  // How long the copy was when a null was the last of it.
  private int endOfNull;

  DenseSlots(Field field, ColumnCopy copy) {
    this.field = field;
    this.copy = copy;
  }

  void clear() {
    endOfNull = 0;
  }

  /** Begins with slots that are copied together. */
  void begin() {
    first = Integer.MAX_VALUE;
    last = 0;
    gapCount = 0;
  }

  /** Notes that a slot of the child is used. */
  void use(int slot) {
    first = Math.min(first, slot);
    last = Math.max(last, slot + 1);
  }

  /** Begins to say where they will be, once all that are used are noted. */
  void place() {
    first = Math.min(first, last);
    next = first;
    base = copy.length();
  }

  /** Where a slot of the child will be in the copy; to be asked for in the order of the union. */
  int offset(int slot) {
    next = Math.max(next, slot + 1);
    return offset(slot, gapsUpTo(slot));
  }

  /** Where a null will be, after all that was asked for so far. */
  int offsetOfNull() {
    if (gapCount == 0 && next == first && base > 0 && base == endOfNull) {
      return base - 1;
    }
    if (gapCount == 0 || gaps[gapCount - 1] != next) {
      if (gapCount == gaps.length) {
        gaps = Arrays.copyOf(gaps, Math.max(8, 2 * gapCount));
      }
      gaps[gapCount++] = next;
    }
    return offset(next, gapCount - 1);
  }

  private int offset(int slot, int nullsBefore) {
    return Math.addExact(base, Math.addExact(slot - first, nullsBefore));
  }

  /** How many nulls go before a slot. */
  private int gapsUpTo(int slot) {
    if (gapCount == 0 || gaps[gapCount - 1] <= slot) {
      return gapCount;
    }
    // No slot is there twice.
    int found = Arrays.binarySearch(gaps, 0, gapCount, slot);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Copies the slots.
   *
   * @throws IllegalArgumentException if they would take too much memory, or do not fit
   */
  void append(Column child) {
    if (gapCount > 0 && sharesBytes(field) && bytes(child) > MOST_IN_PARTS / gapCount) {
      throw new IllegalArgumentException(
          "Beyond a limit of this library: child %s would be copied in %d parts, each of up to %d bytes, to put nulls of its union between them; expected at most %d bytes in all"
              .formatted(field.name(), gapCount, bytes(child), MOST_IN_PARTS));
    }
    int from = first;
    for (int i = 0; i < gapCount; i++) {
      append(child, from, gaps[i]);
      if (nullSlot == null) {
        nullSlot = NullSlot.of(field);
      }
      copy.append(nullSlot, 0, 1);
      from = gaps[i];
    }
    if (gapCount > 0 && from == last) {
      endOfNull = copy.length();
    }
    append(child, from, last);
  }

  private void append(Column child, int from, int to) {
    if (from < to) {
      copy.append(child, from, to);
    }
  }

  /** Whether slots of a column, or of those below it, may refer to the same bytes. */
  private static boolean sharesBytes(Field field) {
    return switch (field.type().kind()) {
      case UTF8_VIEW, BINARY_VIEW, LIST_VIEW, LARGE_LIST_VIEW, UNION, RUN_END_ENCODED -> true;
      case LIST, LARGE_LIST, FIXED_SIZE_LIST, MAP, STRUCT ->
          field.children().stream().anyMatch(DenseSlots::sharesBytes);
      default -> false;
    };
  }

  private static long bytes(Column column) {
    long bytes =
        Stream.of(
                column.offsets(), column.sizes(), column.views(), column.typeIds(), column.values())
            .mapToLong(ByteBuffer::limit)
            .sum();
    for (ByteBuffer buffer : column.dataBuffers()) {
      bytes += buffer.limit();
    }
    List<Field> children =
        column.type().kind() == ArrowType.Kind.DICTIONARY ? List.of() : column.field().children();
    for (int i = 0; i < children.size(); i++) {
      bytes += bytes(column.child(i));
    }
    return bytes;
  }
}
