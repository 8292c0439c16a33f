package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.buffer.MemoryShare;

/**
 * How many sums may be made to find out what the slots of a batch take: they must not take much
 * memory themselves. Safe for use by many threads.
 */
public final class SumsAllowance {
  private long left = MemoryShare.ALL / (16 * Long.BYTES);

  /** Takes room for as many sums, if it is left. */
  synchronized boolean tryTake(int count) {
    if (count > left) {
      return false;
    }
    left -= count;
    return true;
  }
}
