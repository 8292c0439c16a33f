package dev.arrowrecord.ipc;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.message.MessageReader;
import dev.arrowrecord.internal.message.ReceivedMessage;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.RecordBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream, from its first batch to its last and only once: every iterator goes on where the
 * one before stopped. It never reads beyond the end-of-stream marker.
 *
 * @param <T> the record type
 * @param <B> its batch type
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format">Arrow: IPC
 *     streaming format</a>
 */
public final class RecordStreamReader<T, B extends RecordBatch<T>> implements RecordReader<T, B> {
  private final RecordIpc<T, B> type;
  private final MessageReader messages;
  private final Schema schema;
  private final RecordDecoder decoder;
  private boolean closed;

  RecordStreamReader(RecordIpc<T, B> type, MessageReader messages) throws IOException {
    this.messages = messages;
    DecodedSchema decoded = messages.readSchema();
    this.schema = decoded.schema();
    this.type = type.typeOf(schema);
    this.decoder = this.type.newDecoder(decoded);
  }

  @Override
  public Schema schema() {
    return schema;
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
  public void close() {
    closed = true;
  }

  private @Nullable B readBatch() throws IOException {
    if (closed) {
      throw new IllegalStateException("The reader is closed");
    }
    while (true) {
      ReceivedMessage message = messages.next();
      if (message == null) {
        decoder.defineDictionaries();
        return null;
      }
      Column columns = decoder.decode(message.metadata(), message.body(), message.byteOffset());
      if (columns != null) {
        return type.batch(columns);
      }
    }
  }

  private final class Batches implements Iterator<B> {
    private @Nullable B next;

    @Override
    public boolean hasNext() {
      if (next == null) {
        try {
          next = readBatch();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return next != null;
    }

    @Override
    public B next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException("The stream has no more batches");
      }
      B batch = next;
      next = null;
      return batch;
    }
  }
}
