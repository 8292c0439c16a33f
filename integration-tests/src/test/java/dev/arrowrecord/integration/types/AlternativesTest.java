package dev.arrowrecord.integration.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.fixtures.Alternatives;
import dev.arrowrecord.integration.fixtures.AlternativesArrow;
import dev.arrowrecord.integration.fixtures.AlternativesSamples;
import dev.arrowrecord.ipc.RecordFileReader;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type that has to be asked for comes back as it was; PyArrow is the judge in CI. */
class AlternativesTest {
  private static final List<Alternatives> SAMPLES =
      List.of(
          AlternativesSamples.full(), AlternativesSamples.nothing(), AlternativesSamples.other());

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65})
  void streamsComeBack(int rows) throws IOException {
    WriteOptions options = WriteOptions.defaults().withBatchRows(8);

    byte[] bytes = AlternativesArrow.toBytes(records(rows), options);

    assertThat(AlternativesArrow.fromBytes(bytes))
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(records(rows));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 65})
  void filesComeBack(int rows) throws IOException {
    Path file = folder.resolve("alternatives.arrow");

    AlternativesArrow.writeFile(
        records(rows), file, WriteOptions.defaults().withBatchRows(8).withAlignment(64));

    assertThat(AlternativesArrow.readFile(file))
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(records(rows));
  }

  @Test
  void anyRowOfAFileIsFoundAtRandom() throws IOException {
    Path file = folder.resolve("alternatives.arrow");
    AlternativesArrow.writeFile(records(65), file, WriteOptions.defaults().withBatchRows(8));

    try (RecordFileReader<Alternatives, AlternativesArrow.Batch> reader =
        AlternativesArrow.openFile(file)) {
      for (int row = 64; row >= 0; row--) {
        assertThat(reader.get(row))
            .usingRecursiveComparison()
            .isEqualTo(SAMPLES.get(row % SAMPLES.size()));
      }
    }
  }

  private static List<Alternatives> records(int rows) {
    List<Alternatives> records = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      records.add(SAMPLES.get(i % SAMPLES.size()));
    }
    return records;
  }
}
