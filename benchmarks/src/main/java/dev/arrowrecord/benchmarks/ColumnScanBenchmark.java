package dev.arrowrecord.benchmarks;

import dev.arrowrecord.ipc.RecordFileReader;
import dev.arrowrecord.vector.Float64Vector;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.message.ArrowBlock;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Sums one of a file's eight columns. */
public class ColumnScanBenchmark extends FileBenchmark {
  /** When the file is opened. */
  public enum Opened {
    /** Once for all sums: what it costs to look at a column. */
    ONCE,
    /** For every sum: with what it costs to open and map a file, and to touch its pages first. */
    EACH_TIME
  }

  /** When the file is opened. */
  @Param public Opened opened;

  private @Nullable RecordFileReader<Event, EventArrow.Batch> reader;

  /** Writes the file. */
  @Setup
  public void setUp() throws IOException {
    writeFile(Events.ROWS);
    reader = EventArrow.openFile(file);
  }

  /** Closes the file. */
  @TearDown
  public void closeReader() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }

  /** Ours: maps the file, and touches one column. */
  @Benchmark
  public double arrowRecord() throws IOException {
    if (opened == Opened.ONCE && reader != null) {
      return sum(reader);
    }
    try (RecordFileReader<Event, EventArrow.Batch> fresh = EventArrow.openFile(file)) {
      return sum(fresh);
    }
  }

  private static double sum(RecordFileReader<Event, EventArrow.Batch> reader) throws IOException {
    double sum = 0;
    for (int i = 0; i < reader.batchCount(); i++) {
      sum += sum(reader.batch(i).price());
    }
    return sum;
  }

  private static double sum(Float64Vector prices) {
    double sum = 0;
    for (int i = 0; i < prices.length(); i++) {
      sum += prices.get(i);
    }
    return sum;
  }

  /** The peer: cannot map, so it reads all columns, each time. */
  @Benchmark
  @Fork(jvmArgsAppend = PeerJvm.OPEN_NIO)
  public double arrowJava(OpenPeer peer) throws IOException {
    return sum(peer);
  }

  /** The peer, trusting its caller. */
  @Benchmark
  @Fork(jvmArgsAppend = {PeerJvm.OPEN_NIO, PeerJvm.NO_BOUNDS_CHECKS, PeerJvm.NO_NULL_CHECKS})
  public double arrowJavaUnchecked(OpenPeer peer) throws IOException {
    return sum(peer);
  }

  private double sum(OpenPeer peer) throws IOException {
    if (opened == Opened.ONCE) {
      return sum(peer.reader(file));
    }
    try (FileChannel channel = FileChannel.open(file);
        ArrowFileReader fresh = new ArrowFileReader(channel, peer.allocator)) {
      return sum(fresh);
    }
  }

  private static double sum(ArrowFileReader reader) throws IOException {
    Float8Vector prices = (Float8Vector) reader.getVectorSchemaRoot().getVector("price");
    double sum = 0;
    for (ArrowBlock block : reader.getRecordBlocks()) {
      reader.loadRecordBatch(block);
      sum += sum(prices);
    }
    return sum;
  }

  private static double sum(Float8Vector prices) {
    double sum = 0;
    int length = prices.getValueCount();
    for (int i = 0; i < length; i++) {
      sum += prices.get(i);
    }
    return sum;
  }

  /** A reader of arrow-java that stays open. */
  @State(Scope.Thread)
  public static class OpenPeer {
    private final BufferAllocator allocator = new RootAllocator();
    private @Nullable ArrowFileReader reader;

    private ArrowFileReader reader(Path file) throws IOException {
      if (reader == null) {
        reader = new ArrowFileReader(FileChannel.open(file), allocator);
      }
      return reader;
    }

    /** Checks that nothing leaked. */
    @TearDown
    public void tearDown() throws IOException {
      if (reader != null) {
        reader.close();
      }
      allocator.close();
    }
  }
}
