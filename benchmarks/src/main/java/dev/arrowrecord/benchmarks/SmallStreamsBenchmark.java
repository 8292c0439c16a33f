package dev.arrowrecord.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Ten thousand streams of one row, or a thousand of a hundred, each in an array of its own. */
public class SmallStreamsBenchmark extends EventBenchmark {
  /** How many streams, of how many rows. */
  public enum Load {
    /** As a service sends single records. */
    TEN_THOUSAND_OF_ONE(10_000, 1),
    /** As a service sends pages. */
    THOUSAND_OF_HUNDRED(1_000, 100);

    private final int streams;
    private final int rows;

    Load(int streams, int rows) {
      this.streams = streams;
      this.rows = rows;
    }
  }

  /** How many streams, of how many rows. */
  @Param public Load load;

  private final List<List<Event>> pages = new ArrayList<>();

  /** Makes the records. */
  @Setup
  public void setUp() {
    List<Event> events = Events.of(load.streams * load.rows);
    for (int i = 0; i < events.size(); i += load.rows) {
      pages.add(List.copyOf(events.subList(i, i + load.rows)));
    }
  }

  /** Ours. */
  @Benchmark
  public void arrowRecord(Blackhole sink) {
    for (List<Event> page : pages) {
      sink.consume(EventArrow.toBytes(page));
    }
  }

  /** The peer; its vectors are shared by all streams, its writer cannot be. */
  @Benchmark
  @Fork(jvmArgsAppend = PeerJvm.OPEN_NIO)
  public void arrowJava(Peer peer, Blackhole sink) throws IOException {
    for (List<Event> page : pages) {
      peer.writer.writeStream(page, peer.channel);
      sink.consume(peer.channel.takeBytes());
    }
  }

  /** The peer, trusting its caller. */
  @Benchmark
  @Fork(jvmArgsAppend = {PeerJvm.OPEN_NIO, PeerJvm.NO_BOUNDS_CHECKS, PeerJvm.NO_NULL_CHECKS})
  public void arrowJavaUnchecked(Peer peer, Blackhole sink) throws IOException {
    arrowJava(peer, sink);
  }

  /** The peer with vectors of its own for each stream, as its documentation has it. */
  @Benchmark
  @Fork(jvmArgsAppend = PeerJvm.OPEN_NIO)
  public void arrowJavaNewVectors(Peer peer, Blackhole sink) throws IOException {
    for (List<Event> page : pages) {
      try (ArrowJavaWriter writer = new ArrowJavaWriter(peer.allocator, page.size())) {
        writer.writeStream(page, peer.channel);
      }
      sink.consume(peer.channel.takeBytes());
    }
  }

  /** What arrow-java keeps from stream to stream. */
  @State(Scope.Thread)
  public static class Peer {
    private final ByteArrayChannel channel = new ByteArrayChannel();
    private final BufferAllocator allocator = new RootAllocator();
    private final ArrowJavaWriter writer =
        new ArrowJavaWriter(allocator, Load.THOUSAND_OF_HUNDRED.rows);

    /** Releases the vectors. */
    @TearDown
    public void tearDown() {
      writer.close();
      allocator.close();
    }
  }
}
