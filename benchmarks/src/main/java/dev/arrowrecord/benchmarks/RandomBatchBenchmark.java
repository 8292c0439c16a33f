package dev.arrowrecord.benchmarks;

import dev.arrowrecord.ipc.RecordFileReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Random;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.message.ArrowBlock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Opens a file of many batches, fetches a hundred of them, and reads a value of each. */
public class RandomBatchBenchmark extends FileBenchmark {
  private static final int FETCHES = 100;
  private static final long SEED = 7;

  /** Batches of the file; a thousand take half a gigabyte. */
  @Param("1000")
  public int batchCount;

  private int[] batches = {};
  private int[] rows = {};

  /** Writes the file. */
  @Setup
  public void setUp() throws IOException {
    writeFile(batchCount * Events.BATCH_ROWS);
    Random random = new Random(SEED);
    batches = random.ints(FETCHES, 0, batchCount).toArray();
    rows = random.ints(FETCHES, 0, Events.BATCH_ROWS).toArray();
  }

  /** Ours. */
  @Benchmark
  public double arrowRecord() throws IOException {
    try (RecordFileReader<Event, EventArrow.Batch> reader = EventArrow.openFile(file)) {
      double sum = 0;
      for (int i = 0; i < FETCHES; i++) {
        sum += reader.batch(batches[i]).price().get(rows[i]);
      }
      return sum;
    }
  }

  /** The peer. */
  @Benchmark
  @Fork(jvmArgsAppend = PeerJvm.OPEN_NIO)
  public double arrowJava(Peer peer) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        ArrowFileReader reader = new ArrowFileReader(channel, peer.allocator)) {
      Float8Vector prices = (Float8Vector) reader.getVectorSchemaRoot().getVector("price");
      List<ArrowBlock> blocks = reader.getRecordBlocks();
      double sum = 0;
      for (int i = 0; i < FETCHES; i++) {
        reader.loadRecordBatch(blocks.get(batches[i]));
        sum += prices.get(rows[i]);
      }
      return sum;
    }
  }

  /** The peer, trusting its caller. */
  @Benchmark
  @Fork(jvmArgsAppend = {PeerJvm.OPEN_NIO, PeerJvm.NO_BOUNDS_CHECKS, PeerJvm.NO_NULL_CHECKS})
  public double arrowJavaUnchecked(Peer peer) throws IOException {
    return arrowJava(peer);
  }
}
