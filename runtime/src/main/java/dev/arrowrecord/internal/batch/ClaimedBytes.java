package dev.arrowrecord.internal.batch;

/**
 * The bytes of a body that columns claim, each for itself, though their buffers may overlap, and
 * those that they are decompressed to.
 */
final class ClaimedBytes {
  private final long bodyLength;
  private long held;
  private long claimed;

  /**
   * Begins with nothing.
   *
   * @param bodyLength how many bytes there are
   * @param held how many of them are in Java's memory, and not mapped
   */
  ClaimedBytes(long bodyLength, long held) {
    this.bodyLength = bodyLength;
    this.held = held;
  }

  /** Has that many more bytes, which a buffer was decompressed to. */
  void hold(long length) {
    held += length;
  }

  /** How many bytes of Java's memory the batch takes, without what is made of it. */
  long held() {
    return held;
  }

  /** Claims the bytes of one more buffer. */
  void claim(long length) {
    claimed += length;
  }

  /** Which part of what is claimed is there, at most 1. */
  double share() {
    return claimed <= bodyLength ? 1 : (double) bodyLength / claimed;
  }
}
