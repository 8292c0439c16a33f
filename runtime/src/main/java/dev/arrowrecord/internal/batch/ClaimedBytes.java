package dev.arrowrecord.internal.batch;

/** The bytes of a body that columns claim, each for itself, though their buffers may overlap. */
final class ClaimedBytes {
  private final long bodyLength;
  private long claimed;

  ClaimedBytes(long bodyLength) {
    this.bodyLength = bodyLength;
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
