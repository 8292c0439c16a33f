package dev.arrowrecord.benchmarks;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.util.Text;

/** Reads events with arrow-java as its documentation shows: by {@code getObject}. */
final class ArrowJavaPlainReader {
  private ArrowJavaPlainReader() {}

  /** Reads a stream into a list for each batch. */
  static void readStream(
      ReadableByteChannel in, BufferAllocator allocator, Consumer<List<Event>> batches)
      throws IOException {
    try (ArrowStreamReader reader = new ArrowStreamReader(in, allocator)) {
      ArrowJavaColumns columns = ArrowJavaColumns.of(reader.getVectorSchemaRoot());
      while (reader.loadNextBatch()) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < columns.root().getRowCount(); i++) {
          events.add(event(columns, i));
        }
        batches.accept(events);
      }
    }
  }

  private static Event event(ArrowJavaColumns columns, int row) {
    Text venue = columns.venue().getObject(row);
    return new Event(
        columns.id().getObject(row),
        columns.quantity().getObject(row),
        columns.price().getObject(row),
        Instant.EPOCH.plus(columns.time().getObject(row), ChronoUnit.MICROS),
        columns.buy().getObject(row),
        columns.symbol().getObject(row).toString(),
        venue == null ? null : venue.toString(),
        columns.level().getObject(row));
  }
}
