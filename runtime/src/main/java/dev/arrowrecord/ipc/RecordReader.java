package dev.arrowrecord.ipc;

import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.RecordBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the record batches of a stream or file, and the records in them. Not safe for use by
 * several threads at once; the batches it gives are.
 *
 * <p>What is wrong with the bytes is an {@link ArrowFormatException}. Where Java allows no checked
 * exception, in iterators, in streams and when a single value is read, it is the cause of an {@link
 * UncheckedIOException}.
 *
 * @param <T> the record type
 * @param <B> its batch type
 */
public sealed interface RecordReader<T, B extends RecordBatch<T>> extends AutoCloseable, Iterable<B>
    permits RecordStreamReader, RecordFileReader {
  /** The schema of the data, which may have more fields than the record, in any order. */
  Schema schema();

  /**
   * The record batches, one after the other.
   *
   * @return an iterator that throws {@link UncheckedIOException} if a batch cannot be read, and
   *     {@link SchemaMismatchException} if it holds a null for which the record has no room
   */
  @Override
  Iterator<B> iterator();

  /**
   * The records of all batches, of which each batch is read, and each record made, as it is asked
   * for.
   *
   * @return a stream that throws what {@link #iterator()} and {@link RecordBatch#get} do
   */
  default Stream<T> records() {
    return StreamSupport.stream(new RecordSpliterator<>(iterator()), false);
  }

  /**
   * All records, in a new list.
   *
   * @throws ArrowFormatException if the bytes are not valid Arrow, or the records would take more
   *     than half of Java's memory, or far more than the bytes account for
   * @throws SchemaMismatchException if a value does not fit the record
   * @throws IOException if they cannot be read
   */
  List<T> readAll() throws IOException;

  /**
   * Releases what the reader opened itself. A stream, channel or buffer that the caller gave stays
   * open.
   */
  @Override
  void close() throws IOException;
}
