package dev.arrowrecord.integration.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Arrow project's golden files of compressed data, named by {@code -Darrowrecord.golden}. */
class GoldenCompressionTest {
  @ArrowRecord
  record Compressible(Long ints, String strs) {}

  @ArrowRecord
  record Incompressible(Integer ints, String strings) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generated_lz4",
        "generated_zstd",
        "generated_uncompressible_lz4",
        "generated_uncompressible_zstd"
      })
  void givesTheValuesThatArrowJavaFinds(String name) throws IOException {
    String golden = System.getProperty("arrowrecord.golden", "");
    assumeTrue(!golden.isEmpty(), "SKIP: no -Darrowrecord.golden");
    Path folder = Path.of(golden).resolve("2.0.0-compression");
    Path file = folder.resolve(name + ".arrow_file");
    byte[] stream = Files.readAllBytes(folder.resolve(name + ".stream"));

    List<List<Object>> theirs = ArrowJavaReader.readFile(file).rows();

    assertThat(theirs).isNotEmpty();
    if (name.contains("uncompressible")) {
      assertThat(rows(GoldenCompressionTest_IncompressibleArrow.fromBytes(stream)))
          .isEqualTo(theirs);
      assertThat(rows(GoldenCompressionTest_IncompressibleArrow.readFile(file))).isEqualTo(theirs);
    } else {
      assertThat(rows(GoldenCompressionTest_CompressibleArrow.fromBytes(stream))).isEqualTo(theirs);
      assertThat(rows(GoldenCompressionTest_CompressibleArrow.readFile(file))).isEqualTo(theirs);
    }
  }

  private static List<List<Object>> rows(List<? extends Record> records) {
    return records.stream().map(Plain::row).toList();
  }
}
