package dev.arrowrecord.benchmarks;

import dev.arrowrecord.ipc.RecordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A file that is in the page cache. */
public abstract class FileBenchmark extends EventBenchmark {
  Path file = Path.of("");

  /** Writes the file, ours for both, so that both read the same batches. */
  final void writeFile(int rows) throws IOException {
    file = Files.createTempFile("benchmark", ".arrow");
    List<Event> events = Events.of(Math.min(rows, Events.ROWS));
    try (RecordWriter<Event> writer = EventArrow.newFile(file)) {
      for (int left = rows; left > 0; left -= events.size()) {
        writer.writeAll(events.subList(0, Math.min(left, events.size())));
      }
    }
  }

  /** Removes the file. */
  @TearDown
  public final void removeFile() throws IOException {
    Files.delete(file);
  }

  /** What arrow-java keeps from file to file. */
  @State(Scope.Thread)
  public static class Peer {
    final BufferAllocator allocator = new RootAllocator();

    /** Checks that nothing leaked. */
    @TearDown
    public void tearDown() {
      allocator.close();
    }
  }
}
