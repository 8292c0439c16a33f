package dev.arrowrecord.benchmarks.design;

import dev.arrowrecord.benchmarks.EventBenchmark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** A million rows made from column buffers, a list for each batch. */
public class ReadDesignBenchmark extends EventBenchmark {
  private static final int ROWS = 1_000_000;
  private static final int BATCH_ROWS = 8_192;

  /** Where the buffers are. */
  public enum Memory {
    /** On the heap. */
    HEAP,
    /** Outside, as a mapped file is. */
    DIRECT,
    /** In turns, so that code compiled for one meets the other. */
    BOTH;

    IntFunction<ByteBuffer> allocator(int batch) {
      boolean heap = this == HEAP || (this == BOTH && batch % 2 == 0);
      return heap ? ByteBuffer::allocate : ByteBuffer::allocateDirect;
    }
  }

  /** Where the buffers are. */
  @Param("DIRECT")
  public Memory memory = Memory.DIRECT;

  /** How numbers are read. */
  @Param({"BYTE_BUFFER", "TYPED_BUFFER", "BYTE_ARRAY"})
  public BodyReader.Numbers numbers = BodyReader.Numbers.TYPED_BUFFER;

  /** How strings are made. */
  @Param({"COPY_EACH", "UTF8", "LATIN1_IF_ASCII"})
  public BodyReader.Strings strings = BodyReader.Strings.UTF8;

  private final List<BodyReader.Body> bodies = new ArrayList<>();

  /** Writes the batches. */
  @Setup
  public void setUp() throws IOException {
    Row[] rows = Row.make(ROWS, "short", 0);
    for (int from = 0; from < ROWS; from += BATCH_ROWS) {
      int count = Math.min(BATCH_ROWS, ROWS - from);
      List<byte[]> buffers = new ArrayList<>();
      RowWriter writer =
          RowLayout.BYTE_ARRAYS.writer(
              new BodyReader.Collector(buffers), count, StringEncoding.CHAR_AT);
      for (int i = 0; i < count; i++) {
        writer.write(rows[from + i]);
      }
      bodies.add(BodyReader.Body.of(count, buffers, memory.allocator(bodies.size())));
    }
  }

  /** Reads them. */
  @Benchmark
  public void read(Blackhole sink) {
    for (BodyReader.Body body : bodies) {
      sink.consume(BodyReader.read(body, numbers, strings));
    }
  }
}
