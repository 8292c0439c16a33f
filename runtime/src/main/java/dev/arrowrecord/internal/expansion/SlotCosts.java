package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes the slots of a column take as objects, with all that is in them and the references
 * to them. What is malformed takes none, as it is refused when it is read. No number is above
 * {@link #MOST}, which stands for all that are.
 *
 * <p>Takes time in proportion to the bytes of the column and those below it, however often they
 * refer to each other. Safe for use by many threads.
 */
public abstract class SlotCosts {
  /** More than any memory has, and twice it is still a number. */
  static final long MOST = Long.MAX_VALUE >> 1;

  private final int length;
  // By slot: what those before it take; made when a range is asked for that is not the whole.
  private volatile long @Nullable [] sums;

  SlotCosts(int length) {
    this.length = length;
  }

  /** What the slots of a column take. */
  static SlotCosts of(ExpandingColumn column) {
    if (column.length() == 0) {
      return UniformCosts.NONE;
    }
    ArrowType type = column.type();
    return switch (type.kind()) {
      case NULL,
          BOOL,
          INT,
          FLOATING_POINT,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL,
          FIXED_SIZE_BINARY ->
          new UniformCosts(ObjectSize.REFERENCE + ObjectSize.of(type), column.length());
      case UTF8, LARGE_UTF8, BINARY, LARGE_BINARY -> OffsetCosts.ofBytes(column);
      case UTF8_VIEW, BINARY_VIEW -> new ByteViewCosts(column);
      case LIST, LARGE_LIST, MAP -> OffsetCosts.ofElements(column, child(column, 0));
      case LIST_VIEW, LARGE_LIST_VIEW -> new ListViewCosts(column, child(column, 0));
      case FIXED_SIZE_LIST -> new FixedSizeListCosts(column, child(column, 0));
      case STRUCT -> new StructCosts(column, children(column));
      case UNION -> new UnionCosts(column, children(column));
      case RUN_END_ENCODED -> RunCosts.of(column, child(column, 1));
      case DICTIONARY -> {
        if (ObjectSize.isShared(type)) {
          yield new UniformCosts(ObjectSize.REFERENCE, column.length());
        }
        yield new DictionaryCosts(column);
      }
    };
  }

  private static SlotCosts child(ExpandingColumn column, int index) {
    return of(column.children().get(index));
  }

  private static List<SlotCosts> children(ExpandingColumn column) {
    return column.children().stream().map(SlotCosts::of).toList();
  }

  /** What a slot takes. */
  abstract long of(int slot);

  /** What the slots from one to before another take. */
  long of(int from, int to) {
    long[] known = sums;
    if (known == null) {
      known = new long[length + 1];
      for (int i = 0; i < length; i++) {
        known[i + 1] = known[i] + limited(of(i), length);
      }
      sums = known;
    }
    return known[to] - known[from];
  }

  /** What all slots take. */
  long total() {
    long total = 0;
    for (int i = 0; i < length; i++) {
      total += limited(of(i), length);
    }
    return total;
  }

  /**
   * Adds the dictionary batches that slots were found to refer to, and those that the values of
   * these refer to in turn, as far as values are made anew for each slot.
   *
   * @param batches gets them; what is within one that is there is taken to be there, too
   */
  void addDictionaries(Set<ExpandingColumn> batches) {}

  final int length() {
    return length;
  }

  /** As much of a cost as the sum of so many of them has room for. */
  static long limited(long cost, int count) {
    return Math.min(cost, MOST / Math.max(1, count));
  }

  static long sum(long one, long other) {
    return Math.min(MOST, one + other);
  }

  static long product(long cost, long count) {
    return count != 0 && cost > MOST / count ? MOST : cost * count;
  }

  /** An offset or a size, of 64 or 32 bits. */
  static long number(ByteBuffer numbers, int position, boolean wide) {
    return wide ? numbers.getLong(position * Long.BYTES) : numbers.getInt(position * Integer.BYTES);
  }
}
