package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a batch take as objects beyond what its bytes vouch for. It is worked out when
 * the first row is asked for, and not for columns that cannot refer to anything twice. Safe for use
 * by many threads.
 */
public final class RowExpansion {
  /** A row of no fields, and what refers to it. */
  private static final long ROW = 48;

  private final List<? extends ExpandingColumn> columns;
  private final int rows;
  private final SharedObjects shared;
  private final RowBudget budget;
  private final ObjectLimit objects;
  private final long byteOffset;
  private volatile boolean checked;

  /**
   * Prepares to look at a batch.
   *
   * @param columns the columns that the reader needs
   * @param rows number of rows
   * @param shared what {@link #ofShared} gives for all dictionaries
   * @param budget what its rows may take
   * @param objects what they may take in all, with those of other batches if they are kept
   * @param byteOffset where the batch's message begins, for messages
   */
  public RowExpansion(
      List<? extends ExpandingColumn> columns,
      int rows,
      SharedObjects shared,
      RowBudget budget,
      ObjectLimit objects,
      long byteOffset) {
    this.columns = columns;
    this.rows = rows;
    this.shared = shared;
    this.budget = budget;
    this.objects = objects;
    this.byteOffset = byteOffset;
  }

  /**
   * What the values of a dictionary batch take, if each is made once, for all who refer to it;
   * nothing for values that are made anew for each.
   *
   * @param values the values
   * @param most up to how many bytes it is enough to know roughly what they take
   */
  public static SharedObjects ofShared(ExpandingColumn values, long most) {
    if (!ObjectSize.isShared(values.type())) {
      return SharedObjects.NONE;
    }
    SlotCosts costs = inDictionary(values);
    if (!refersTwice(values, true)) {
      long atMost = costs.atMost(true);
      return new SharedObjects(0, atMost <= most ? atMost : costs.total());
    }
    long total = costs.total();
    return new SharedObjects(Math.max(0, total - vouched(values, Holder.REFERENCES)), total);
  }

  private static SlotCosts inDictionary(ExpandingColumn values) {
    return HeldCosts.of(values.costs(), ObjectSize.REFERENCE, values.length());
  }

  /** What a column takes for each of its slots, to be asked for many times. */
  public static SlotCosts ofSlots(ExpandingColumn column) {
    return SlotCosts.of(column, Holder.NOTHING);
  }

  /** Whether rows are kept, those of all batches together. */
  public boolean areKept() {
    return budget.isOfAll();
  }

  /** What values take that all rows share. */
  public SharedObjects shared() {
    return shared;
  }

  /**
   * Checks that there may be so many objects.
   *
   * @param batch the columns as one
   * @throws UncheckedIOException if there may not
   */
  public void check(ExpandingColumn batch) {
    if (!checked) {
      checkOnce(batch);
    }
  }

  private synchronized void checkOnce(ExpandingColumn batch) {
    if (checked) {
      return;
    }
    boolean plain =
        shared.excess() == 0
            && columns.stream().allMatch(column -> column.share() >= 1)
            && columns.stream().anyMatch(ExpandingColumn::hasBytes)
            && columns.stream().noneMatch(column -> refersTwice(column, true));
    if (!plain) {
      checkExcess(ObjectSize.holderOfChildren(batch, Holder.NOTHING));
    }
    if (areKept()) {
      objects.checkKept(batch, shared, budget);
    }
    checked = true;
  }

  private void checkExcess(Holder holder) {
    boolean vouchedFor = columns.stream().anyMatch(ExpandingColumn::hasBytes);
    long excess = vouchedFor ? -VouchedBytes.REFERRED * rows : ROW * rows;
    // All that is vouched for comes first, so that what is left over in one column counts.
    for (ExpandingColumn column : columns) {
      excess -= vouched(column, holder);
    }
    Map<ExpandingColumn, Long> dictionaries = new HashMap<>();
    long greatest = 0;
    ExpandingColumn most = null;
    for (ExpandingColumn column : columns) {
      SlotCosts costs =
          HeldCosts.of(SlotCosts.of(column, holder), holder.each(column), column.length());
      long cost = costs.total();
      excess = SlotCosts.sum(excess, cost);
      long own = cost - vouched(column, holder);
      Set<ExpandingColumn> batches = new HashSet<>();
      costs.addDictionaries(batches);
      for (ExpandingColumn batch : batches) {
        own -= dictionaries.computeIfAbsent(batch, values -> vouched(values, Holder.REFERENCES));
      }
      if (most == null || own > greatest) {
        most = column;
        greatest = own;
      }
    }
    long spent = budget.trySpend(excess, shared.excess(), dictionaries);
    if (spent > budget.most()) {
      throw refused(spent, most);
    }
  }

  private static long vouched(ExpandingColumn column, Holder holder) {
    return (long) (VouchedBytes.of(column, holder) * column.share());
  }

  private UncheckedIOException refused(long found, @Nullable ExpandingColumn most) {
    return new UncheckedIOException(
        new ArrowFormatException(
            (budget.isOfAll() ? "The rows up to this batch" : "The rows of this batch")
                + " would take about "
                + found
                + " bytes of memory that their data does not account for"
                + (most == null ? "" : ", most of them in column " + most.path())
                + ", where many slots refer to one value, or to none; expected at most "
                + budget.most()
                + ", a quarter of what Java has: read columns"
                + (budget.isOfAll() ? " or single batches" : "")
                + " instead of rows, or give it more memory (-Xmx)",
            byteOffset));
  }

  /**
   * Whether values of a column may be made more than once, or without any bytes.
   *
   * @param top whether every slot is read
   */
  private static boolean refersTwice(ExpandingColumn column, boolean top) {
    if (column.length() == 0) {
      return false;
    }
    boolean twice =
        switch (column.type().kind()) {
          case NULL, RUN_END_ENCODED, UTF8_VIEW, BINARY_VIEW, LIST_VIEW, LARGE_LIST_VIEW -> true;
          case DICTIONARY -> !DictionaryCosts.keepsAll(column);
          case UNION -> ((ArrowType.Union) column.type()).mode() == UnionMode.DENSE;
          case UTF8, LARGE_UTF8, BINARY, LARGE_BINARY, LIST, LARGE_LIST, MAP ->
              // Where offsets go back is a slot that is refused, if it is read.
              (!top || column.nullCount() > 0) && !OffsetCosts.isAscending(column);
          case BOOL,
              INT,
              FLOATING_POINT,
              FIXED_SIZE_BINARY,
              DECIMAL,
              DATE,
              TIME,
              TIMESTAMP,
              DURATION,
              INTERVAL,
              FIXED_SIZE_LIST,
              STRUCT ->
              false;
        };
    return twice
        || !column.hasBytes()
        || column.children().stream().anyMatch(child -> refersTwice(child, false));
  }
}
