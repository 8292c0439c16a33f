package dev.arrowrecord.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides of the benchmarks on files find the same values. */
class FileBenchmarksTest {
  private final FileBenchmark.Peer peer = new FileBenchmark.Peer();

  @ParameterizedTest
  @EnumSource
  void columnScan(ColumnScanBenchmark.Opened opened) throws IOException {
    ColumnScanBenchmark.OpenPeer openPeer = new ColumnScanBenchmark.OpenPeer();
    ColumnScanBenchmark benchmark = new ColumnScanBenchmark();
    benchmark.opened = opened;
    benchmark.setUp();
    assertThat(benchmark.arrowRecord()).isEqualTo(benchmark.arrowJava(openPeer));
    benchmark.closeReader();
    benchmark.removeFile();
    openPeer.tearDown();
  }

  @Test
  void randomBatches() throws IOException {
    RandomBatchBenchmark benchmark = new RandomBatchBenchmark();
    benchmark.batchCount = 20;
    benchmark.setUp();
    assertThat(benchmark.arrowRecord()).isEqualTo(benchmark.arrowJava(peer));
    benchmark.removeFile();
    peer.tearDown();
  }
}
