package dev.arrowrecord.ipc;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.message.FileReader;
import dev.arrowrecord.internal.message.ReceivedMessage;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.Footer;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.RecordBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file, any batch at random and as often as wanted. A batch refers to the bytes of the file
 * and copies nothing, unless they are compressed or big-endian: then each call of {@link #batch}
 * makes what its columns need of them anew.
 *
 * <p>A mapped file stays mapped until the reader and all its batches are garbage, whether closed or
 * not: Java 17 has no safe way to unmap it before. What its batches show if another process changes
 * the file meanwhile is undefined.
 *
 * @param <T> the record type
 * @param <B> its batch type
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format">Arrow: IPC file
 *     format</a>
 */
public final class RecordFileReader<T, B extends RecordBatch<T>> implements RecordReader<T, B> {
  private final RecordIpc<T, B> type;
  private final FileReader messages;
  private final Schema schema;
  private final List<Block> blocks;
  private final RecordDecoder decoder;
  // The first row of each batch, and the number of all rows; worked out when first asked for.
  private long @Nullable [] firstRows;
  private @Nullable B last;
  private int lastIndex;
  private boolean closed;

  RecordFileReader(RecordIpc<T, B> type, FileReader messages) throws IOException {
    this.messages = messages;
    Footer footer = messages.footer();
    this.schema = footer.schema().schema();
    this.blocks = footer.recordBatches();
    this.type = type.typeOf(schema);
    this.decoder = this.type.newDecoder(footer.schema());
    messages.readDictionaries(decoder);
  }

  @Override
  public Schema schema() {
    return schema;
  }

  /**
   * Application metadata of the file, as {@code custom_metadata} of its footer has it: in the
   * writer's order, the last value of a key that occurs twice, with U+FFFD for what is not UTF-8.
   * That of the schema is in {@link #schema()}, that of a batch in {@link
   * RecordBatch#customMetadata()}.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#custom-application-metadata">Arrow:
   *     custom application metadata</a>
   */
  public Map<String, String> customMetadata() {
    return messages.footer().customMetadata().toMap();
  }

  /** Number of record batches. */
  public int batchCount() {
    return blocks.size();
  }

  /**
   * A record batch.
   *
   * @param index from 0 to {@link #batchCount()} exclusive
   * @throws IndexOutOfBoundsException if there is no such batch
   * @throws ArrowFormatException if the batch is not valid Arrow
   * @throws SchemaMismatchException if it holds a null for which the record has no room
   * @throws IOException if it cannot be read
   */
  public B batch(int index) throws IOException {
    checkOpen();
    Block block = blocks.get(Objects.checkIndex(index, blocks.size()));
    ReceivedMessage message = messages.readRecordBatch(block);
    Column columns = decoder.decode(message.metadata(), message.body(), message.byteOffset());
    return type.batch(Objects.requireNonNull(columns));
  }

  /**
   * Number of rows in all batches. The first call reads the metadata of every batch.
   *
   * @throws ArrowFormatException if a batch is not valid Arrow
   * @throws IOException if it cannot be read
   */
  public long rowCount() throws IOException {
    return firstRows()[blocks.size()];
  }

  /**
   * The record of a row.
   *
   * @param row from 0 to {@link #rowCount()} exclusive
   * @throws IndexOutOfBoundsException if there is no such row
   * @throws ArrowFormatException if its batch is not valid Arrow, or the record would take more
   *     than half of Java's memory, or the rows of the batch far more than its bytes account for
   * @throws SchemaMismatchException if a value does not fit the record
   * @throws IOException if it cannot be read
   */
  public T get(long row) throws IOException {
    checkOpen();
    long[] starts = firstRows();
    Objects.checkIndex(row, starts[blocks.size()]);
    int found = Arrays.binarySearch(starts, row);
    int index = found >= 0 ? found : -found - 2;
    // Of several batches that begin at the row, all but the last are empty.
    while (starts[index + 1] == row) {
      index++;
    }
    B batch = last;
    if (batch == null || lastIndex != index) {
      batch = batch(index);
      last = batch;
      lastIndex = index;
    }
    try {
      return batch.get((int) (row - starts[index]));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public Iterator<B> iterator() {
    return new Batches();
  }

  @Override
  public List<T> readAll() throws IOException {
    return AllRecords.read(this, decoder);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    messages.close();
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("The reader is closed");
    }
  }

  private long[] firstRows() throws IOException {
    long[] starts = firstRows;
    if (starts == null) {
      checkOpen();
      starts = new long[blocks.size() + 1];
      for (int i = 0; i < blocks.size(); i++) {
        starts[i + 1] = starts[i] + messages.readRowCount(blocks.get(i));
      }
      firstRows = starts;
    }
    return starts;
  }

  private final class Batches implements Iterator<B> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < blocks.size();
    }

    @Override
    public B next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The file has no more batches");
      }
      try {
        return batch(next++);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
