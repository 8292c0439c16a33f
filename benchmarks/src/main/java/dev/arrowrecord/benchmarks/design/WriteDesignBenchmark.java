package dev.arrowrecord.benchmarks.design;

import dev.arrowrecord.benchmarks.EventBenchmark;
import java.io.IOException;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A million rows laid out as column buffers. */
public class WriteDesignBenchmark extends EventBenchmark {
  private static final int ROWS = 1_000_000;

  /** How columns are filled. */
  @Param("BYTE_ARRAYS")
  public RowLayout layout = RowLayout.BYTE_ARRAYS;

  /** How strings are encoded. */
  @Param("SPLIT")
  public StringEncoding encoding = StringEncoding.SPLIT;

  /** How long strings are: {@code short}, or a number that they differ from by at most 2. */
  @Param("short")
  public String lengths = "";

  /** How many strings of a hundred are not all ASCII. */
  @Param("0")
  public int nonAsciiPercent;

  /** Rows of a batch. */
  @Param("8192")
  public int batchRows;

  /** How many rows there are, written again and again: few are in the processor's cache. */
  @Param({"8192", "1000000"})
  public int distinctRows;

  private Row[] rows = {};
  private RowWriter writer = newWriter();

  /** Makes the rows. */
  @Setup
  public void setUp() {
    rows = Row.make(distinctRows, lengths, nonAsciiPercent);
    writer = newWriter();
    System.gc();
  }

  private RowWriter newWriter() {
    return layout.writer(OutputStream.nullOutputStream(), batchRows, encoding);
  }

  /** Writes them. */
  @Benchmark
  public void write() throws IOException {
    RowWriter target = writer;
    for (int left = ROWS; left > 0; left -= rows.length) {
      int count = Math.min(left, rows.length);
      for (int i = 0; i < count; i++) {
        target.write(rows[i]);
      }
    }
    target.flush();
  }
}
