package dev.arrowrecord.benchmarks;

import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A file of a million records, in the page cache. */
public abstract class FileBenchmark extends EventBenchmark {
  Path file = Path.of("");

  /** Writes the file; one for both, so that both read the same batches. */
  final void writeFile(int batchRows) throws IOException {
    file = Files.createTempFile("benchmark", ".arrow");
    EventArrow.writeFile(
        Events.of(Events.ROWS), file, WriteOptions.defaults().withBatchRows(batchRows));
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
