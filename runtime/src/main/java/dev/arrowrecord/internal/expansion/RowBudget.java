package dev.arrowrecord.internal.expansion;

import java.util.Collections;
import java.util.Map;
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

  /**
   * Spends what the rows of a batch take, if as much is left, or else nothing.
   *
   * @param own what they take beyond what the batch's bytes vouch for; below 0 if that is more
   * @param shared what all values that have come and that all rows share take beyond what their
   *     bytes vouch for; only those count that did not before
   * @param vouched what the bytes of the dictionary batches vouch for that the rows refer to, which
   *     they do but once
   * @return what has been spent then; above {@link #most()} if it is too much, and nothing was
   */
  synchronized long trySpend(long own, long shared, Map<ExpandingColumn, Long> vouched) {
    long excess = SlotCosts.sum(own, Math.max(0, shared - spentOnShared));
    for (Map.Entry<ExpandingColumn, Long> dictionary : vouched.entrySet()) {
      if (!dictionaries.contains(dictionary.getKey())) {
        excess -= dictionary.getValue();
      }
    }
    long after = SlotCosts.sum(spent, Math.max(0, excess));
    if (after <= most) {
      spent = after;
      spentOnShared = Math.max(spentOnShared, shared);
      dictionaries.addAll(vouched.keySet());
    }
    return after;
  }
}
