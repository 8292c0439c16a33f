package dev.arrowrecord.ipc;

import dev.arrowrecord.builder.BatchBuilder;
import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.io.AtomicFile;
import dev.arrowrecord.internal.io.Cleanup;
import dev.arrowrecord.internal.message.MessageWriter;
import java.io.Flushable;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, one at a time, as a stream or file of record batches. It holds one batch in
 * memory, however many records it is given, and the distinct values of {@code @ArrowDictionary}
 * columns. Not safe for use by several threads at once.
 *
 * <p>A record that cannot be written is refused and leaves no trace; those before it stay, and more
 * may follow. If the stream, channel or file fails, the writer is of no use any more: the batches
 * that were written before stay readable, except that a file named by a {@code Path} does not
 * appear.
 *
 * @param <T> the record type
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc">Arrow:
 *     interprocess communication</a>
 */
public final class RecordWriter<T> implements AutoCloseable, Flushable {
  // Twice as much would not fit the arrays of a column, should it all be in one.
  private static final long MAX_BATCH_BYTES = 1L << 30;

  private enum State {
    OPEN,
    FAILED,
    CLOSED
  }

  private final MessageWriter messages;
  private final BatchBuilder<T> rows;
  private final EncodedBatch batch;
  private final @Nullable AtomicFile file;
  private final int maxRows;
  private final long maxBytes;
  private final long rowBits;
  private long rowsWritten;
  private int batchesWritten;
  // While the output is at work it counts as failed, until it turns out that it has not.
  private State state = State.FAILED;

  /**
   * Begins a stream or file.
   *
   * @param file where the messages go, if this writer is to make it appear
   */
  RecordWriter(
      MessageWriter messages,
      BatchBuilder<T> rows,
      EncodedBatch batch,
      @Nullable AtomicFile file,
      WriteOptions options)
      throws IOException {
    this.messages = messages;
    this.rows = rows;
    this.batch = batch;
    this.file = file;
    this.maxRows = options.batchRows();
    this.maxBytes = Math.min(options.batchBytes(), MAX_BATCH_BYTES);
    this.rowBits = rows.rowBits();
    try {
      messages.begin();
    } catch (IOException e) {
      throw failure("The schema", e);
    }
    state = State.OPEN;
  }

  /**
   * Writes a record.
   *
   * @throws NullPointerException if the record, or a property that is not nullable, is null; the
   *     message names the property and the row, counted from 0
   * @throws IllegalArgumentException if a value does not fit its Arrow type; the message names the
   *     property and the row
   * @throws IllegalStateException if the writer is closed, or has failed before
   * @throws IOException if a batch is full and cannot be written
   */
  public void write(T record) throws IOException {
    if (state != State.OPEN) {
      throw unusable();
    }
    rows.add(record, rowsWritten);
    rowsWritten++;
    if (isFull()) {
      writeBatch();
    }
  }

  /**
   * Writes records, in the order of their iterator.
   *
   * @throws NullPointerException as {@link #write} does; the records before stay written
   * @throws IllegalArgumentException as {@link #write} does; the records before stay written
   * @throws IllegalStateException if the writer is closed, or has failed before
   * @throws IOException if a batch is full and cannot be written
   */
  public void writeAll(Iterable<? extends T> records) throws IOException {
    Objects.requireNonNull(records, "records");
    if (records instanceof Collection<? extends T> known) {
      reserve(known.size());
    }
    for (T each : records) {
      write(each);
    }
  }

  /**
   * Ends the current batch, if it has rows, and passes on all that was written.
   *
   * @throws IllegalStateException if the writer is closed, or has failed before
   * @throws IOException if it cannot be passed on
   */
  @Override
  public void flush() throws IOException {
    if (state != State.OPEN) {
      throw unusable();
    }
    writeBatch();
    state = State.FAILED;
    try {
      messages.flush();
    } catch (IOException e) {
      throw failure("What was written", e);
    }
    state = State.OPEN;
  }

  /** Number of records accepted so far, those of the current batch among them. */
  public long rowsWritten() {
    return rowsWritten;
  }

  /**
   * Writes what remains, ends the stream or file, and passes it on. A stream or channel that the
   * caller gave stays open; a file named by a {@code Path} now stands in its place. After a
   * failure, and when it is closed already, this does nothing but clean up.
   *
   * @throws IOException if it cannot be written
   */
  @Override
  public void close() throws IOException {
    if (state == State.OPEN) {
      try {
        writeBatch();
        end();
      } catch (IOException | RuntimeException | Error e) {
        if (file != null) {
          Cleanup.after(e, file::discard);
        }
        throw e;
      } finally {
        state = State.CLOSED;
      }
    } else {
      abandon();
    }
  }

  /**
   * Ends without writing more: what is not passed on yet is dropped, and a file named by a {@code
   * Path} does not appear. For when the source of the records fails; {@link #close} could not know,
   * and would make a file of the records so far.
   *
   * @throws IOException if what was written of the file cannot be removed
   */
  public void abandon() throws IOException {
    boolean closed = state == State.CLOSED;
    state = State.CLOSED;
    if (file != null && !closed) {
      file.discard();
    }
  }

  /** Makes room for as many records, or as many as a batch of such records can hold. */
  private void reserve(int records) {
    long fullBatch = maxBytes * Byte.SIZE / Math.max(1, rowBits) + 1;
    rows.reserve((int) Math.min(Math.min(fullBatch, maxRows), (long) rows.rowCount() + records));
  }

  private boolean isFull() {
    int count = rows.rowCount();
    return count >= maxRows || rows.variableBytes() + ((count * rowBits) >>> 3) >= maxBytes;
  }

  private void writeBatch() throws IOException {
    int count = rows.rowCount();
    if (count == 0) {
      return;
    }
    batch.begin(count);
    rows.encode(batch);
    state = State.FAILED;
    try {
      messages.writeBatch(batch);
    } catch (IOException e) {
      throw failure("Record batch " + batchesWritten, e);
    }
    state = State.OPEN;
    if (messages.takesBuffers()) {
      rows.release();
    } else {
      rows.clear();
    }
    batchesWritten++;
  }

  private void end() throws IOException {
    try {
      messages.end();
    } catch (IOException e) {
      throw failure("The end", e);
    }
    if (file != null) {
      file.commit();
    }
  }

  private IOException failure(String what, IOException e) {
    String where = file == null ? "" : " of " + file.target();
    return new IOException(
        what + where + " could not be written at byte " + messages.position() + ": " + reason(e),
        e);
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private IllegalStateException unusable() {
    return new IllegalStateException(
        state == State.CLOSED
            ? "The writer is closed"
            : "The writer cannot go on, as its output failed before");
  }
}
