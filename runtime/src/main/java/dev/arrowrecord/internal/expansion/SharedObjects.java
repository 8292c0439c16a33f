package dev.arrowrecord.internal.expansion;

/**
 * What values of dictionaries take that are made once, and kept for all rows.
 *
 * @param excess bytes beyond what their own bytes vouch for
 * @param all bytes that they take in all, at most
 */
public record SharedObjects(long excess, long all) {
  /** Of no dictionary. */
  public static final SharedObjects NONE = new SharedObjects(0, 0);

  /** These and others. */
  public SharedObjects plus(SharedObjects others) {
    return new SharedObjects(SlotCosts.sum(excess, others.excess), SlotCosts.sum(all, others.all));
  }
}
