package dev.arrowrecord.benchmarks.design;

import dev.arrowrecord.benchmarks.EventBenchmark;
import dev.arrowrecord.ipc.ReadOptions;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A million strings, written plainly, with a dictionary, and as runs. */
public class EncodingDesignBenchmark extends EventBenchmark {
  private static final int ROWS = 1_000_000;

  /** How they are encoded. */
  @Param({"PLAIN", "DICTIONARY", "RUNS"})
  public TextEncoding encoding = TextEncoding.PLAIN;

  /** How many different ones there are. */
  @Param({"100", "10000"})
  public int distinct;

  /** How many equal ones follow each other. */
  @Param({"1", "20"})
  public int run;

  /** Whether equal strings are one and the same object. */
  @Param({"true", "false"})
  public boolean shared;

  private TextColumn column = new TextColumn(encoding);
  private List<String> texts = List.of();
  private byte[] stream = {};

  /** Makes the strings. */
  @Setup
  public void setUp() {
    column = new TextColumn(encoding);
    texts = texts();
    stream = column.toBytes(texts, WriteOptions.defaults());
    System.gc();
  }

  private List<String> texts() {
    Random random = new Random(1);
    String[] pool = new String[distinct];
    for (int i = 0; i < distinct; i++) {
      pool[i] = "symbol" + i;
    }
    List<String> made = new ArrayList<>(ROWS);
    while (made.size() < ROWS) {
      String text = pool[random.nextInt(distinct)];
      for (int i = 0; i < run; i++) {
        made.add(shared ? text : new String(text.toCharArray()));
      }
    }
    return made;
  }

  /** Writes them. */
  @Benchmark
  public void write() throws IOException {
    column.writeStream(texts, OutputStream.nullOutputStream(), WriteOptions.defaults());
  }

  /** Reads them back. */
  @Benchmark
  public List<String> read() throws IOException {
    return column.fromBytes(stream, ReadOptions.defaults());
  }
}
