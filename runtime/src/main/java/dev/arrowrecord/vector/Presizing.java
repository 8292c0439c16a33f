package dev.arrowrecord.vector;

/**
 * How much room to make for elements before the first is read. Their number may be but a claim:
 * nulls and runs have no bytes that vouch for it, and reading the first of them may be refused.
 */
final class Presizing {
  private static final int MOST = 1 << 16;

  private Presizing() {}

  /** The room for a number of elements; what is beyond it grows as they are read. */
  static int of(int elements) {
    return Math.min(elements, MOST);
  }
}
