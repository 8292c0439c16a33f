package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes the slots of a column take as objects, with all that is in them, but without the
 * references to them: these are counted with what has them. What is malformed takes none, as it is
 * refused when it is read. No number is above {@link #MOST}, which stands for all that are.
 *
 * <p>Takes time in proportion to the bytes of the column and those below it, however often they
 * refer to each other. Safe for use by many threads.
 */
public abstract class SlotCosts {
  /** More than any memory has, and twice it is still a number. */
  static final long MOST = Long.MAX_VALUE >> 1;

  private static final int UNKNOWN = -1;

  private final int length;
  private final @Nullable SumsAllowance allowance;
  // By slot: what those before it take; made when a range is asked for that is not the whole.
  private volatile long @Nullable [] sums;
  private volatile long largest = UNKNOWN;

  /** Costs of slots of which a range is found without sums. */
  SlotCosts(int length) {
    this.length = length;
    this.allowance = null;
  }

  /** Costs of a column's slots, of which sums are made where a range is asked for. */
  SlotCosts(ExpandingColumn column) {
    this.length = column.length();
    this.allowance = column.sumsAllowance();
  }

  /** What the slots of a column take, in what has its values. */
  static SlotCosts of(ExpandingColumn column, Holder holder) {
    if (column.length() == 0) {
      return UniformCosts.NONE;
    }
    ArrowType type = column.type();
    long own = ObjectSize.of(column, holder);
    if (ObjectSize.isConstant(column)) {
      return uniform(column, own);
    }
    return switch (type.kind()) {
      case INT -> own == 0 ? uniform(column, own) : new IntegerCosts(column, own);
      case DECIMAL -> new DecimalCosts(column, own);
      case NULL,
          BOOL,
          FLOATING_POINT,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL,
          FIXED_SIZE_BINARY ->
          uniform(column, own);
      case UTF8, LARGE_UTF8, BINARY, LARGE_BINARY -> OffsetCosts.ofBytes(column, own);
      case UTF8_VIEW, BINARY_VIEW -> new ByteViewCosts(column, own);
      case LIST, LARGE_LIST, MAP ->
          OffsetCosts.ofElements(column, own, children(column, holder).get(0));
      case LIST_VIEW, LARGE_LIST_VIEW ->
          new ListViewCosts(column, own, children(column, holder).get(0));
      case FIXED_SIZE_LIST -> new FixedSizeListCosts(column, own, children(column, holder).get(0));
      case STRUCT -> new StructCosts(column, own, children(column, holder));
      // These have no objects of their own, but for what values are converted to.
      case UNION ->
          HeldCosts.of(new UnionCosts(column, children(column, holder)), own, column.length());
      case RUN_END_ENCODED ->
          HeldCosts.of(RunCosts.of(column, children(column, holder).get(1)), own, column.length());
      case DICTIONARY ->
          DictionaryCosts.keepsAll(column)
              ? new UniformCosts(own, column)
              : HeldCosts.of(new DictionaryCosts(column), own, column.length());
    };
  }

  private static SlotCosts uniform(ExpandingColumn column, long own) {
    return new UniformCosts(own, column);
  }

  /** What the slots of the children take, with what the column has for each of them. */
  private static List<SlotCosts> children(ExpandingColumn column, Holder holderOfIt) {
    Holder holder = ObjectSize.holderOfChildren(column, holderOfIt);
    List<SlotCosts> costs = new ArrayList<>();
    for (ExpandingColumn child : column.children()) {
      costs.add(HeldCosts.of(within(child, holder), holder.each(child), child.length()));
    }
    return costs;
  }

  /** Those that the column knows, unless it matters what has its values. */
  private static SlotCosts within(ExpandingColumn column, Holder holder) {
    return column.children().isEmpty() || holder == Holder.MAP
        ? of(column, holder)
        : column.costs();
  }

  /** How many slots are null: what the data says of it is not looked into where it is read. */
  static int nulls(ExpandingColumn column) {
    ByteBuffer validity = column.validity();
    return validity == null ? 0 : Bitmap.countClear(validity, column.length());
  }

  /** What a slot takes. */
  abstract long of(int slot);

  /** What the slots from one to before another take, or somewhat more. */
  long of(int from, int to) {
    long[] known = sums;
    if (known == null) {
      if (allowance == null || !allowance.tryTake(length + 1)) {
        return product(largest(), (long) to - from);
      }
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

  /** What the slot takes that takes most. */
  long largest() {
    long known = largest;
    if (known == UNKNOWN) {
      known = 0;
      for (int i = 0; i < length; i++) {
        known = Math.max(known, of(i));
      }
      largest = known;
    }
    return known;
  }

  /**
   * At least what all slots take, found out without a look at each; {@link #MOST} if it cannot be.
   *
   * @param inTurn whether they are read one after the other, so that nothing is made of what comes
   *     after a malformed one
   */
  abstract long atMost(boolean inTurn);

  /** At least what any slot takes, found out without a look at each. */
  abstract long largestAtMost();

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
