package dev.arrowrecord.integration.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BoundedHeapTest {
  private static final long ROWS = (long) TenMillionInts.BATCHES * TenMillionInts.BATCH_ROWS;

  @TempDir Path folder;

  /** Forty megabytes of ints, and their objects at a time, in a heap that holds neither twice. */
  @Test
  @Timeout(120)
  void holdsOneBatchHoweverLongTheFile() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:MaxDirectMemorySize=16m",
                "-cp",
                System.getProperty("java.class.path"),
                TenMillionInts.class.getName(),
                folder.resolve("ints.arrow").toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(printed.lines())
        .containsExactly(
            "batches " + TenMillionInts.BATCHES,
            "rows " + ROWS,
            "sum " + ROWS * (ROWS - 1) / 2,
            "last " + (ROWS - 1));
    assertThat(process.exitValue()).isZero();
  }
}
