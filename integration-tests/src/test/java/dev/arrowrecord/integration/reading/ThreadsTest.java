package dev.arrowrecord.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.judge.Plain;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static final int THREADS = 8;
  private static final List<AllTypes> RECORDS = AllTypesSamples.mixed(60);
  private static final List<List<Object>> ROWS = rows(RECORDS);

  @Test
  void mayShareABatch() throws Exception {
    byte[] stream = AllTypesArrow.toBytes(RECORDS);
    for (int round = 0; round < 10; round++) {
      try (var reader = AllTypesArrow.openStream(ByteBuffer.wrap(stream))) {
        var batch = reader.iterator().next();

        assertThat(inEveryThread(() -> rows(batch.toList()))).containsOnly(ROWS);
      }
    }
  }

  @Test
  void mayAllWriteAndReadOnTheirOwn() throws Exception {
    assertThat(inEveryThread(ThreadsTest::writtenAndRead)).containsOnly(ROWS);
  }

  private static List<List<Object>> writtenAndRead() throws IOException {
    return rows(AllTypesArrow.fromBytes(AllTypesArrow.toBytes(RECORDS)));
  }

  private static <T> List<T> inEveryThread(Callable<T> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        futures.add(threads.submit(task));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }

  private static List<List<Object>> rows(List<AllTypes> records) {
    return records.stream().map(Plain::row).toList();
  }
}
