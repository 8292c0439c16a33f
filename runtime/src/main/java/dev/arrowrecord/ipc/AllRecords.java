package dev.arrowrecord.ipc;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.vector.RecordBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The records of all batches, which are in memory together. */
final class AllRecords {
  private AllRecords() {}

  /** Reads the batches that a reader still has; the decoder is the reader's own. */
  static <T, B extends RecordBatch<T>> List<T> read(
      RecordReader<T, B> reader, RecordDecoder decoder) throws IOException {
    ArrayList<T> records = new ArrayList<>();
    decoder.countRowsTogether(true);
    try {
      for (B batch : reader) {
        int rows = batch.rowCount();
        for (int i = 0; i < rows; i++) {
          T row = batch.get(i);
          if (i == 0) {
            // The first row was made, so that there may be as many as the batch says.
            records.ensureCapacity(records.size() + rows);
          }
          records.add(row);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      decoder.countRowsTogether(false);
    }
    return records;
  }
}
