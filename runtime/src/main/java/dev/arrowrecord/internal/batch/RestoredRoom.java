package dev.arrowrecord.internal.batch;

/**
 * How many bytes the compressed buffers of a batch may turn into. A few kilobytes may stand for
 * gigabytes, and a writer may have had much more memory.
 *
 * @param most how many, with what is kept
 * @param kept what the buffers of dictionaries have turned into that count with those of this one
 * @param dictionary whether it is for a dictionary batch
 */
record RestoredRoom(long most, long kept, boolean dictionary) {
  /** For a record batch. */
  static RestoredRoom ofBatch(long most) {
    return new RestoredRoom(most, 0, false);
  }

  /**
   * For a dictionary batch.
   *
   * @param kept what the buffers of all dictionaries have turned into, but those that it replaces
   */
  static RestoredRoom ofDictionary(long most, long kept) {
    return new RestoredRoom(most, kept, true);
  }

  boolean has(long bytes) {
    return bytes <= most - kept;
  }

  /**
   * Says that it is a limit, and no matter of the format.
   *
   * @param found how many bytes those buffers have that were asked for so far, as they say
   */
  String problem(long found) {
    return ("Beyond a limit of this library: %s at least %d bytes when decompressed%s; expected at"
            + " most %d, a quarter of the memory that Java has: give it more (-Xmx), or %s")
        .formatted(
            dictionary ? "this dictionary batch has" : "this record batch has",
            found,
            kept == 0 ? "" : ", and dictionaries before it " + kept,
            most,
            dictionary
                ? "write fewer or shorter values as dictionaries"
                : "read fewer columns, or write smaller batches (withBatchBytes or withBatchRows"
                    + " of WriteOptions)");
  }
}
