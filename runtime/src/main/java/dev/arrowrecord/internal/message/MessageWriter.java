package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.EncodedBatch;
import java.io.IOException;

/** Writes the messages of one stream or file, in order. */
public interface MessageWriter {
  /** Writes what comes before the record batches. */
  void begin() throws IOException;

  /** Writes a record batch. */
  void writeBatch(EncodedBatch batch) throws IOException;

  /** Whether the arrays of a batch that was written are not to be used again. */
  default boolean takesBuffers() {
    return false;
  }

  /** Writes a dictionary batch that is none of those the writer was made with. */
  void writeDictionary(EncodedBatch batch) throws IOException;

  /** Writes what comes after the last record batch, and passes everything on. */
  void end() throws IOException;

  /** Passes on what was written. */
  void flush() throws IOException;

  /** Number of bytes written. */
  long position();
}
