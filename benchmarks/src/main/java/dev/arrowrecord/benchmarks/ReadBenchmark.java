package dev.arrowrecord.benchmarks;

import dev.arrowrecord.ipc.RecordStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.util.ByteArrayReadableSeekableByteChannel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A stream of a million records in memory, read back into objects, a list for each batch. The lists
 * are dropped one by one: kept, they would make the garbage collector the larger part of what is
 * measured.
 */
public class ReadBenchmark extends EventBenchmark {
  /** What the reader is given. */
  public enum Source {
    /** The array itself. */
    BYTES,
    /** An {@code InputStream} on it. */
    STREAM
  }

  /** What the reader is given. */
  @Param public Source source;

  private byte[] bytes = {};

  /** Writes the stream. */
  @Setup
  public void setUp() {
    bytes = EventArrow.toBytes(Events.of(Events.ROWS));
  }

  /** Ours. */
  @Benchmark
  public void arrowRecord(Blackhole sink) throws IOException {
    try (RecordStreamReader<Event, EventArrow.Batch> reader =
        switch (source) {
          case BYTES -> EventArrow.openStream(ByteBuffer.wrap(bytes));
          case STREAM -> EventArrow.openStream(new ByteArrayInputStream(bytes));
        }) {
      for (EventArrow.Batch batch : reader) {
        sink.consume(batch.toList());
      }
    }
  }

  /** The peer. */
  @Benchmark
  @Fork(jvmArgsAppend = PeerJvm.OPEN_NIO)
  public void arrowJava(Peer peer, Blackhole sink) throws IOException {
    ArrowJavaReader.readStream(
        switch (source) {
          case BYTES -> new ByteArrayReadableSeekableByteChannel(bytes);
          case STREAM -> Channels.newChannel(new ByteArrayInputStream(bytes));
        },
        peer.allocator,
        sink::consume);
  }

  /** The peer, as most programs use it. */
  @Benchmark
  @Fork(jvmArgsAppend = PeerJvm.OPEN_NIO)
  public void arrowJavaPlain(Peer peer, Blackhole sink) throws IOException {
    ArrowJavaPlainReader.readStream(
        switch (source) {
          case BYTES -> new ByteArrayReadableSeekableByteChannel(bytes);
          case STREAM -> Channels.newChannel(new ByteArrayInputStream(bytes));
        },
        peer.allocator,
        sink::consume);
  }

  /** The peer, trusting its caller. */
  @Benchmark
  @Fork(jvmArgsAppend = {PeerJvm.OPEN_NIO, PeerJvm.NO_BOUNDS_CHECKS, PeerJvm.NO_NULL_CHECKS})
  public void arrowJavaUnchecked(Peer peer, Blackhole sink) throws IOException {
    arrowJava(peer, sink);
  }

  /** What arrow-java keeps from stream to stream. */
  @State(Scope.Thread)
  public static class Peer {
    private final BufferAllocator allocator = new RootAllocator();

    /** Checks that nothing leaked. */
    @TearDown
    public void tearDown() {
      allocator.close();
    }
  }
}
