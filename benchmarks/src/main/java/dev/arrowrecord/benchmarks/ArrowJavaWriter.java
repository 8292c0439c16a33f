package dev.arrowrecord.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.ipc.ArrowWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes events with arrow-java as its experts do: vectors allocated once for a whole batch, so
 * that fixed-width values need no check of the capacity ({@code set}, not {@code setSafe}), and
 * used again for batch after batch and stream after stream.
 */
final class ArrowJavaWriter implements AutoCloseable {
  /** More than strings take here; growing would be a copy the first batch pays for. */
  private static final int BYTES_PER_STRING = 12;

  private final ArrowJavaColumns columns;
  private final int batchRows;

  /**
   * Allocates the vectors.
   *
   * @param batchRows rows of a batch
   */
  ArrowJavaWriter(BufferAllocator allocator, int batchRows) {
    this.batchRows = batchRows;
    columns = ArrowJavaColumns.create(allocator);
    columns.id().allocateNew(batchRows);
    columns.quantity().allocateNew(batchRows);
    columns.price().allocateNew(batchRows);
    columns.time().allocateNew(batchRows);
    columns.buy().allocateNew(batchRows);
    columns.symbol().allocateNew((long) batchRows * BYTES_PER_STRING, batchRows);
    columns.venue().allocateNew((long) batchRows * BYTES_PER_STRING, batchRows);
    columns.level().allocateNew(batchRows);
  }

  void writeStream(List<Event> events, WritableByteChannel out) throws IOException {
    // Closed, the writer would close the channel; it owns nothing else.
    write(events, new ArrowStreamWriter(columns.root(), null, out));
  }

  void writeFile(List<Event> events, WritableByteChannel out) throws IOException {
    write(events, new ArrowFileWriter(columns.root(), null, out));
  }

  private void write(List<Event> events, ArrowWriter writer) throws IOException {
    writer.start();
    int row = 0;
    for (Event event : events) {
      set(row, event);
      row++;
      if (row == batchRows) {
        writeBatch(row, writer);
        row = 0;
      }
    }
    if (row > 0) {
      writeBatch(row, writer);
    }
    writer.end();
  }

  private void set(int row, Event event) {
    columns.id().set(row, event.id());
    columns.quantity().set(row, event.quantity());
    columns.price().set(row, event.price());
    columns.time().set(row, ArrowJavaColumns.toMicros(event.time()));
    columns.buy().set(row, event.buy() ? 1 : 0);
    set(row, event.symbol(), columns.symbol());
    set(row, event.venue(), columns.venue());
    Integer level = event.level();
    if (level == null) {
      columns.level().setNull(row);
    } else {
      columns.level().set(row, level);
    }
  }

  private static void set(int row, @Nullable String value, VarCharVector vector) {
    if (value == null) {
      vector.setNull(row);
    } else {
      vector.setSafe(row, value.getBytes(UTF_8));
    }
  }

  private void writeBatch(int rows, ArrowWriter writer) throws IOException {
    columns.root().setRowCount(rows);
    writer.writeBatch();
    // Every slot will be set again, so nothing has to be zeroed; only the end of the data moves
    // back.
    columns.symbol().setLastSet(-1);
    columns.venue().setLastSet(-1);
  }

  @Override
  public void close() {
    columns.root().close();
  }
}
