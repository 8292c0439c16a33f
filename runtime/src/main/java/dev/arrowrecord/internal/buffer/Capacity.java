package dev.arrowrecord.internal.buffer;

/** How arrays grow: by half again at least, so that appending costs constant time a byte. */
public final class Capacity {
  /** No array is asked to be longer: some JVMs refuse the last few indices. */
  public static final int MAX = Integer.MAX_VALUE - 8;

  private static final int SMALLEST = 16;

  private Capacity() {}

  /**
   * The capacity to grow to.
   *
   * @param current the present capacity
   * @param needed what must fit, at most {@link #MAX}
   */
  public static int grown(int current, int needed) {
    long roomy = Math.max((long) current + (current >> 1), Math.max(needed, SMALLEST));
    return (int) Math.min(roomy, Math.max(needed, MAX));
  }
}
