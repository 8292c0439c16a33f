package dev.arrowrecord.benchmarks.design;

import dev.arrowrecord.benchmarks.EventBenchmark;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The sum of ten million doubles outside the heap, as in a mapped file. */
public class SumDesignBenchmark extends EventBenchmark {
  private static final int COUNT = 10_000_000;
  private static final int CHUNK = 8_192;
  private static final VarHandle BUFFER_DOUBLES =
      MethodHandles.byteBufferViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private DoubleBuffer doubles = bytes.asDoubleBuffer();
  private final byte[] chunk = new byte[CHUNK << 3];

  /** Makes the numbers. */
  @Setup
  public void setUp() {
    bytes = ByteBuffer.allocateDirect(COUNT << 3).order(ByteOrder.LITTLE_ENDIAN);
    doubles = bytes.asDoubleBuffer();
    for (int i = 0; i < COUNT; i++) {
      doubles.put(i, i * 0.5);
    }
  }

  /** A typed view of the buffer. */
  @Benchmark
  public double typedBuffer() {
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += doubles.get(i);
    }
    return sum;
  }

  /** The buffer itself. */
  @Benchmark
  public double byteBuffer() {
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += bytes.getDouble(i << 3);
    }
    return sum;
  }

  /** A {@code VarHandle} on the buffer. */
  @Benchmark
  public double varHandle() {
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
      sum += (double) BUFFER_DOUBLES.get(bytes, i << 3);
    }
    return sum;
  }

  /** A {@code VarHandle} on a small array that the buffer is copied to. */
  @Benchmark
  public double copiedChunks() {
    double sum = 0;
    for (int from = 0; from < COUNT; from += CHUNK) {
      int count = Math.min(CHUNK, COUNT - from);
      bytes.get(from << 3, chunk, 0, count << 3);
      for (int i = 0; i < count; i++) {
        sum += (double) Views.DOUBLES.get(chunk, i << 3);
      }
    }
    return sum;
  }
}
