package dev.arrowrecord.integration.memory;

import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Writes ten million ints, fetches their batches at random, and prints what it finds. */
final class TenMillionInts {
  static final int BATCHES = 1_000;
  static final int BATCH_ROWS = 10_000;

  private TenMillionInts() {}

  /** Takes the file to write. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    write(file);
    try (var reader = ReadingArrow.openFile(file)) {
      System.out.println("batches " + reader.batchCount());
      System.out.println("rows " + reader.rowCount());
      System.out.println("sum " + sum(reader.batchCount(), batch -> reader.batch(batch)));
      System.out.println("last " + reader.get(reader.rowCount() - 1).value());
    }
  }

  private static void write(Path file) throws IOException {
    try (RecordWriter<Reading> writer =
        ReadingArrow.newFile(file, WriteOptions.defaults().withBatchRows(BATCH_ROWS))) {
      for (int i = 0; i < BATCHES * BATCH_ROWS; i++) {
        writer.write(new Reading(i));
      }
    }
  }

  private static long sum(int batches, Batches file) throws IOException {
    List<Integer> order = new ArrayList<>(IntStream.range(0, batches).boxed().toList());
    Collections.shuffle(order, new Random(1));
    long sum = 0;
    for (int index : order) {
      ReadingArrow.Batch batch = file.batch(index);
      for (int i = 0; i < batch.rowCount(); i++) {
        sum += batch.value().get(i);
      }
    }
    return sum;
  }

  @FunctionalInterface
  private interface Batches {
    ReadingArrow.Batch batch(int index) throws IOException;
  }
}
