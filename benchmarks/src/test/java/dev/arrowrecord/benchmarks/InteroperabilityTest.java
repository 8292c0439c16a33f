package dev.arrowrecord.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.util.ByteArrayReadableSeekableByteChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compared does the same work: each side reads what the other wrote. */
class InteroperabilityTest {
  /** Three batches, the last of them not full. */
  private static final List<Event> EVENTS = Events.of(2 * Events.BATCH_ROWS + 1_001);

  private final BufferAllocator allocator = new RootAllocator();

  @AfterEach
  void nothingLeaks() {
    allocator.close();
  }

  @Test
  void arrowJavaReadsOurStream() throws IOException {
    assertThat(read(EventArrow.toBytes(EVENTS))).isEqualTo(EVENTS);
  }

  @Test
  void weReadTheStreamOfArrowJava() throws IOException {
    assertThat(EventArrow.fromBytes(peerBytes(EVENTS, Events.BATCH_ROWS))).isEqualTo(EVENTS);
  }

  @Test
  void arrowJavaReadsOurFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ours.arrow");
    EventArrow.writeFile(EVENTS, file);
    try (FileChannel channel = FileChannel.open(file);
        ArrowFileReader reader = new ArrowFileReader(channel, allocator)) {
      List<Event> events = new ArrayList<>();
      ArrowJavaReader.readAll(reader, events::addAll);
      assertThat(events).isEqualTo(EVENTS);
    }
  }

  @Test
  void weReadWhatArrowJavaWritesPlainly() throws IOException {
    ByteArrayChannel channel = new ByteArrayChannel();
    ArrowJavaPlainWriter.writeStream(EVENTS, channel, allocator);
    assertThat(EventArrow.fromBytes(channel.takeBytes())).isEqualTo(EVENTS);
  }

  @Test
  void arrowJavaReadsPlainlyWhatWeWrite() throws IOException {
    List<Event> events = new ArrayList<>();
    ArrowJavaPlainReader.readStream(
        new ByteArrayReadableSeekableByteChannel(EventArrow.toBytes(EVENTS)),
        allocator,
        events::addAll);
    assertThat(events).isEqualTo(EVENTS);
  }

  @Test
  void weReadTheFileOfArrowJava(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("peer.arrow");
    try (ArrowJavaWriter writer = new ArrowJavaWriter(allocator, Events.BATCH_ROWS);
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      writer.writeFile(EVENTS, channel);
    }
    assertThat(EventArrow.readFile(file)).isEqualTo(EVENTS);
  }

  @Test
  void arrowJavaWritesManyStreamsWithTheSameVectors() throws IOException {
    try (ArrowJavaWriter writer = new ArrowJavaWriter(allocator, 100)) {
      ByteArrayChannel channel = new ByteArrayChannel();
      for (int rows = 100; rows > 0; rows /= 3) {
        List<Event> page = EVENTS.subList(rows, 2 * rows);
        writer.writeStream(page, channel);
        assertThat(EventArrow.fromBytes(channel.takeBytes())).isEqualTo(page);
      }
    }
  }

  @Test
  void bothWriteBatchesOfTheSameSize() throws IOException {
    int rows = 1_000;
    byte[] ours = EventArrow.toBytes(EVENTS, WriteOptions.defaults().withBatchRows(rows));
    int peer = peerBytes(EVENTS, rows).length;
    // arrow-java writes validity where there are no nulls, and wider metadata.
    assertThat(ours).hasSizeBetween(peer * 9 / 10, peer);
  }

  private byte[] peerBytes(List<Event> events, int batchRows) throws IOException {
    ByteArrayChannel channel = new ByteArrayChannel();
    try (ArrowJavaWriter writer = new ArrowJavaWriter(allocator, batchRows)) {
      writer.writeStream(events, channel);
    }
    return channel.takeBytes();
  }

  private List<Event> read(byte[] bytes) throws IOException {
    List<Event> events = new ArrayList<>();
    ArrowJavaReader.readStream(
        new ByteArrayReadableSeekableByteChannel(bytes), allocator, events::addAll);
    return events;
  }
}
