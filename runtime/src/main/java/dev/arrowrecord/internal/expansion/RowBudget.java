package dev.arrowrecord.internal.expansion;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * How much rows may take beyond what their bytes vouch for: those of one batch, or those of all
 * batches that are read at once. Safe for use by many threads.
 */
public final class RowBudget {
  private final long most;
  private final boolean ofAll;
  // Of columns, which are equal to none but themselves.
  private final Set<ExpandingColumn> dictionaries = Collections.newSetFromMap(new WeakHashMap<>());
  private long spent;
  private long spentOnShared;

  private RowBudget(long most, boolean ofAll) {
    this.most = most;
    this.ofAll = ofAll;
  }

  /**
   * For the rows of one batch.
   *
   * @param most how many bytes
   */
  public static RowBudget ofBatch(long most) {
    return new RowBudget(most, false);
  }

  /**
   * For the rows of all batches.
   *
   * @param most how many bytes
   */
  public static RowBudget ofAll(long most) {
    return new RowBudget(most, true);
  }

  long most() {
    return most;
  }

  /** Whether it is for the rows of all batches. */
  boolean isOfAll() {
    return ofAll;
  }

  /** What is left of it. */
  synchronized long left() {
    return most - spent;
  }

  /** Spends what is there. */
  synchronized void spend(long bytes) {
    spent += bytes;
  }

  /** Whether a dictionary batch is the first of that name: its bytes vouch but once. */
  synchronized boolean isNews(ExpandingColumn dictionaryBatch) {
    return dictionaries.add(dictionaryBatch);
  }

  /**
   * What values have come that all rows share.
   *
   * @param all what all of them take beyond what their bytes vouch for
   */
  synchronized long newsOfShared(long all) {
    long news = Math.max(0, all - spentOnShared);
    spentOnShared += news;
    return news;
  }
}
