package dev.arrowrecord.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;

/**
 * Writes events with arrow-java as its documentation shows, and most programs do: {@code setSafe},
 * which sees to the capacity, a root for each stream, vectors cleared after each batch.
 */
final class ArrowJavaPlainWriter {
  private ArrowJavaPlainWriter() {}

  static void writeStream(List<Event> events, WritableByteChannel out, BufferAllocator allocator)
      throws IOException {
    ArrowJavaColumns columns = ArrowJavaColumns.create(allocator);
    try (VectorSchemaRoot root = columns.root();
        ArrowStreamWriter writer = new ArrowStreamWriter(root, null, out)) {
      writer.start();
      int row = 0;
      for (Event event : events) {
        set(columns, row, event);
        if (++row == Events.BATCH_ROWS) {
          root.setRowCount(row);
          writer.writeBatch();
          root.clear();
          row = 0;
        }
      }
      if (row > 0) {
        root.setRowCount(row);
        writer.writeBatch();
      }
      writer.end();
    }
  }

  private static void set(ArrowJavaColumns columns, int row, Event event) {
    columns.id().setSafe(row, event.id());
    columns.quantity().setSafe(row, event.quantity());
    columns.price().setSafe(row, event.price());
    columns.time().setSafe(row, ChronoUnit.MICROS.between(Instant.EPOCH, event.time()));
    columns.buy().setSafe(row, event.buy() ? 1 : 0);
    columns.symbol().setSafe(row, event.symbol().getBytes(UTF_8));
    if (event.venue() != null) {
      columns.venue().setSafe(row, event.venue().getBytes(UTF_8));
    }
    if (event.level() != null) {
      columns.level().setSafe(row, event.level());
    }
  }
}
