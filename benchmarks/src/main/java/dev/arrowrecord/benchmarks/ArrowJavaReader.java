package dev.arrowrecord.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads events with arrow-java. */
final class ArrowJavaReader {
  private ArrowJavaReader() {}

  /** Reads a stream into a list for each batch. */
  static void readStream(
      ReadableByteChannel in, BufferAllocator allocator, Consumer<List<Event>> batches)
      throws IOException {
    try (ArrowStreamReader reader = new ArrowStreamReader(in, allocator)) {
      readAll(reader, batches);
    }
  }

  /** Reads what is left into a list for each batch. */
  static void readAll(ArrowReader reader, Consumer<List<Event>> batches) throws IOException {
    ArrowJavaColumns columns = ArrowJavaColumns.of(reader.getVectorSchemaRoot());
    while (reader.loadNextBatch()) {
      List<Event> events = new ArrayList<>(columns.root().getRowCount());
      readBatch(columns, events);
      batches.accept(events);
    }
  }

  private static void readBatch(ArrowJavaColumns columns, List<Event> events) {
    int rows = columns.root().getRowCount();
    for (int i = 0; i < rows; i++) {
      events.add(
          new Event(
              columns.id().get(i),
              columns.quantity().get(i),
              columns.price().get(i),
              ArrowJavaColumns.toInstant(columns.time().get(i)),
              columns.buy().get(i) != 0,
              new String(columns.symbol().get(i), UTF_8),
              string(columns.venue(), i),
              columns.level().isNull(i) ? null : Integer.valueOf(columns.level().get(i))));
    }
  }

  private static @Nullable String string(VarCharVector vector, int row) {
    return vector.isNull(row) ? null : new String(vector.get(row), UTF_8);
  }
}
