package dev.arrowrecord.internal.batch;

/**
 * How much memory may be taken beyond what the bytes of data account for: a few of them may be
 * decompressed to any number, or stand for any number of objects.
 */
public final class UnvouchedMemory {
  /**
   * A part of all, as there is much besides: writers' batches have some megabytes. Twice as much is
   * what one call may make, whatever its bytes vouch for.
   */
  public static final long MOST = Runtime.getRuntime().maxMemory() / 4;

  private UnvouchedMemory() {}
}
