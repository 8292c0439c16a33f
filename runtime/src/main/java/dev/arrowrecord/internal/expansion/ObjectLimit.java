package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;

/**
 * How much memory the objects may take that one call makes: the value of a slot, a row of a batch,
 * or all of them, in a list. Columns of plain data are not looked at slot by slot.
 *
 * @param most how many bytes
 * @param lessened whether that is less than half of what Java has, as the batch itself is large
 */
public record ObjectLimit(long most, boolean lessened) {
  // Parts of what is half of Java's memory: a quarter more with the bytes of the batch, and what
  // these always leave, as a row of a large batch that is there takes little.
  private static final int QUARTER = 4;
  private static final int LEAST = 8;

  /** A limit that is half of what Java has. */
  public ObjectLimit(long most) {
    this(most, false);
  }

  /**
   * The limit of what is made of a batch.
   *
   * @param most how many bytes if its body takes none, half of what Java has
   * @param held how many bytes its body takes; with the objects it may be five eighths, but a
   *     sixteenth is left to these however large it is
   */
  public static ObjectLimit beside(long most, long held) {
    long left = Math.max(most / LEAST, most + most / QUARTER - held);
    return new ObjectLimit(Math.min(most, left), left < most);
  }

  /**
   * Checks the value of a slot of a column, or a row of a batch.
   *
   * @return the slot before which no other needs to be checked: all of them, or none
   * @throws UncheckedIOException if it takes more
   */
  public int check(ExpandingColumn column, int slot) {
    SlotCosts costs = column.costs();
    if (costs.largestAtMost() <= most || costs.largest() <= most) {
      return column.length();
    }
    long found = costs.of(slot);
    // What all slots take is known better than what one does.
    if (found > most && costs.total() > most) {
      throw column.isBatch()
          ? refused(
              column,
              "Row %d of this batch would take".formatted(slot),
              found,
              struct -> struct.greatest(slot),
              "read columns instead of rows")
          : column.malformed(
              slot,
              "its value would take %s: read the column of its elements instead, or give it more memory (-Xmx)"
                  .formatted(amount(found)));
    }
    return 0;
  }

  /**
   * Checks all slots of a column, or all rows of a batch.
   *
   * @param shared what values take that are kept for all of them
   * @throws UncheckedIOException if they take more
   */
  public void checkAll(ExpandingColumn column, SharedObjects shared) {
    SlotCosts costs = inList(column);
    if (SlotCosts.sum(costs.atMost(true), shared.all()) <= most) {
      return;
    }
    long found = SlotCosts.sum(costs.total(), shared.all());
    if (found > most) {
      throw refused(
          column,
          "The rows of " + (column.isBatch() ? "this batch" : column.path()) + " would take",
          found,
          StructCosts::greatest,
          "read them one by one, as records() does, or read columns instead of rows");
    }
  }

  /**
   * Checks all rows of a batch, which are kept with those of the batches before it.
   *
   * @param budget what all of them may take
   */
  void checkKept(ExpandingColumn batch, SharedObjects shared, RowBudget budget) {
    SlotCosts costs = inList(batch);
    long found = budget.trySpendObjects(costs.atMost(true), costs::total, shared.all(), most);
    if (found > most) {
      throw refused(
          batch,
          "The rows up to this batch would take",
          found,
          StructCosts::greatest,
          "read them batch by batch, or one by one, as records() does, or read columns instead of rows");
    }
  }

  private static SlotCosts inList(ExpandingColumn rows) {
    return HeldCosts.of(rows.costs(), ObjectSize.REFERENCE, rows.length());
  }

  private UncheckedIOException refused(
      ExpandingColumn rows,
      String what,
      long found,
      ToIntFunction<StructCosts> greatest,
      String advice) {
    String column =
        rows.costs() instanceof StructCosts struct && !rows.children().isEmpty()
            ? ", most of them in column " + rows.children().get(greatest.applyAsInt(struct)).path()
            : "";
    return new UncheckedIOException(
        new ArrowFormatException(
            what + " " + amount(found) + column + ": " + advice + ", or give it more memory (-Xmx)",
            rows.byteOffset()));
  }

  private String amount(long found) {
    return "about %d bytes of memory as objects, where at most %d are expected, %s"
        .formatted(
            found,
            most,
            lessened
                ? "which is what so large a batch leaves of what Java has"
                : "half of what Java has");
  }
}
