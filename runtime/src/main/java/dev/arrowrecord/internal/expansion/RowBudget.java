package dev.arrowrecord.internal.expansion;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.LongSupplier;

/**
 * How much rows may take beyond what their bytes vouch for: those of one batch, or those of all
 * batches that are read at once, and then also how much these take in all. Safe for use by many
 * threads.
 */
public final class RowBudget {
  /** Part of what rows may take that is spent by what they take at most, and not exactly. */
  private static final int ROUGHLY = 4;

  private final long most;
  private final boolean ofAll;
  // Of columns, which are equal to none but themselves.
  private final Set<ExpandingColumn> dictionaries = Collections.newSetFromMap(new WeakHashMap<>());
  private long spent;
  private long spentOnShared;
  private long objects;
  private long sharedObjects;

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
   * @param most how many bytes beyond what their bytes vouch for
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

  /**
   * Spends what the rows of a batch take in all, if as much is left, or else nothing.
   *
   * @param atMost at least what they take
   * @param exactly what they take; asked for when it matters
   * @param shared what all values that have come and that all rows share take; only those count
   *     that did not before
   * @param mostObjects how much may be spent in all, with what was before
   * @return what has been spent then; above that if it is too much, and nothing was
   */
  synchronized long trySpendObjects(
      long atMost, LongSupplier exactly, long shared, long mostObjects) {
    long before = SlotCosts.sum(objects, Math.max(0, shared - sharedObjects));
    long after = SlotCosts.sum(before, atMost);
    if (after > mostObjects / ROUGHLY) {
      after = SlotCosts.sum(before, exactly.getAsLong());
    }
    if (after <= mostObjects) {
      objects = after;
      sharedObjects = Math.max(sharedObjects, shared);
    }
    return after;
  }
}
