package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.expansion.ObjectLimit;
import dev.arrowrecord.internal.expansion.SumsAllowance;

/**
 * Where a batch stands, for messages about what is in it, and what holds for all of its columns.
 *
 * @param recordName simple name of the class that it is read into
 * @param asItIs whether it is read as it is, and may have nulls where its schema has none
 * @param byteOffset where its message begins in the stream or file
 * @param claims how many bytes of its body its columns claim
 * @param isRow whether it is read into rows, and not into a class
 * @param mostObjects how much memory what one call makes of its columns may take
 * @param sums how many sums may be made to find that out
 */
record BatchPlace(
    String recordName,
    boolean asItIs,
    long byteOffset,
    ClaimedBytes claims,
    boolean isRow,
    long mostObjects,
    SumsAllowance sums) {
  /** How much memory what one call makes may take, beside the bytes of the batch. */
  ObjectLimit objects() {
    return ObjectLimit.beside(mostObjects, claims.held());
  }
}
