package dev.arrowrecord.benchmarks;

import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A million records as one stream or file, in batches of 8,192. */
@Fork(
    value = 2,
    // Room for a million records, so that new ones are not moved while they are written.
    jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1400m", "-XX:+AlwaysPreTouch"})
public class WriteBenchmark extends EventBenchmark {
  /** Where the bytes go. */
  public enum Target {
    /** An {@code OutputStream} that drops them. It takes arrays, so arrow-java has to copy. */
    STREAM,
    /** A channel that drops them. It takes buffers, so nobody has to copy. */
    CHANNEL,
    /** A file in the temporary folder. */
    FILE
  }

  /** Where the records are. */
  public enum Rows {
    /** A million of them, just made: one after the other in memory. */
    NEW,
    /** A million of them, wherever the garbage collector has moved them. */
    OLD,
    /** 8,192 of them, over and over, so that they are in the processor's cache. */
    IN_CACHE
  }

  /** Where the bytes go. */
  @Param public Target target;

  /** Where the records are. */
  @Param public Rows rows;

  private final OutputStream nullStream = OutputStream.nullOutputStream();
  private final NullChannel nullChannel = new NullChannel();
  private List<Event> events = List.of();
  private Path file = Path.of("");

  /** Makes the records. */
  @Setup
  public void setUp() throws IOException {
    events = events(rows);
    file = Files.createTempFile("benchmark", ".arrow");
    // Later they would be moved while they are measured.
    System.gc();
  }

  private static List<Event> events(Rows rows) {
    if (rows != Rows.IN_CACHE) {
      return Events.of(Events.ROWS);
    }
    List<Event> few = Events.of(Events.BATCH_ROWS);
    List<Event> events = new ArrayList<>(Events.ROWS);
    for (int i = 0; i < Events.ROWS; i++) {
      events.add(few.get(i % Events.BATCH_ROWS));
    }
    return events;
  }

  /** Makes the records anew. Writing takes some 30 ms, so that timing each call is exact enough. */
  @Setup(Level.Invocation)
  public void renew() {
    if (rows == Rows.NEW) {
      events = List.of(); // so that there is room for the new ones
      events = Events.of(Events.ROWS);
    }
  }

  /** Removes the file. */
  @TearDown
  public void tearDown() throws IOException {
    Files.delete(file);
  }

  /** Ours. */
  @Benchmark
  public void arrowRecord() throws IOException {
    switch (target) {
      case STREAM -> EventArrow.writeStream(events, nullStream);
      case CHANNEL -> EventArrow.writeStream(events, nullChannel);
      case FILE -> EventArrow.writeFile(events, file);
    }
  }

  /** The peer. */
  @Benchmark
  @Fork(jvmArgsAppend = PeerJvm.OPEN_NIO)
  public void arrowJava(Peer peer) throws IOException {
    switch (target) {
      case STREAM -> peer.writer.writeStream(events, Channels.newChannel(nullStream));
      case CHANNEL -> peer.writer.writeStream(events, nullChannel);
      case FILE -> {
        try (FileChannel channel = FileChannel.open(file, WRITE, TRUNCATE_EXISTING)) {
          peer.writer.writeFile(events, channel);
        }
      }
    }
  }

  /** The peer, as most programs use it. */
  @Benchmark
  @Fork(jvmArgsAppend = PeerJvm.OPEN_NIO)
  public void arrowJavaPlain(Peer peer) throws IOException {
    // It closes what it is given, as such programs do.
    switch (target) {
      case STREAM ->
          ArrowJavaPlainWriter.writeStream(
              events, Channels.newChannel(OutputStream.nullOutputStream()), peer.allocator);
      case CHANNEL -> ArrowJavaPlainWriter.writeStream(events, nullChannel, peer.allocator);
      case FILE -> {
        try (FileChannel channel = FileChannel.open(file, WRITE, TRUNCATE_EXISTING)) {
          ArrowJavaPlainWriter.writeStream(events, channel, peer.allocator);
        }
      }
    }
  }

  /** The peer, trusting its caller. */
  @Benchmark
  @Fork(jvmArgsAppend = {PeerJvm.OPEN_NIO, PeerJvm.NO_BOUNDS_CHECKS, PeerJvm.NO_NULL_CHECKS})
  public void arrowJavaUnchecked(Peer peer) throws IOException {
    arrowJava(peer);
  }

  /** What arrow-java keeps from stream to stream. */
  @State(Scope.Thread)
  public static class Peer {
    private final BufferAllocator allocator = new RootAllocator();
    private final ArrowJavaWriter writer = new ArrowJavaWriter(allocator, Events.BATCH_ROWS);

    /** Releases the vectors. */
    @TearDown
    public void tearDown() {
      writer.close();
      allocator.close();
    }
  }
}
