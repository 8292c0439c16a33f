package dev.arrowrecord.integration.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.fixtures.Alternatives;
import dev.arrowrecord.integration.fixtures.AlternativesArrow;
import dev.arrowrecord.integration.fixtures.AlternativesSamples;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Writes samples for PyArrow, and reads what PyArrow wrote. A row is named by its sample: 0 has
 * everything, 1 nothing, 2 something else.
 *
 * <ul>
 *   <li>{@code SAMPLES write FILE ROW...} writes the rows in batches of three
 *   <li>{@code SAMPLES read FILE ROW...} fails if it finds other rows
 * </ul>
 *
 * <p>A name that ends with {@code .arrow} is a file's, any other a stream's. One with {@code .lz4}
 * or {@code .zstd} in it is of what is compressed so, and {@code .whole} is written in one batch. A
 * row such as {@code 0*9} is there nine times.
 */
final class SampleFiles<T> {
  private static final WriteOptions OPTIONS =
      WriteOptions.defaults()
          .withBatchRows(3)
          .withMetadata(Map.of("creator", "ArrowRecord", "Grüße", "世界"));

  private final Generated<T> generated;
  private final List<T> samples;

  private SampleFiles(Generated<T> generated, List<T> samples) {
    this.generated = generated;
    this.samples = samples;
  }

  /** Takes the samples, what to do, the file, and its rows. */
  public static void main(String[] args) throws IOException {
    SampleFiles<?> files =
        switch (args[0]) {
          case "all_types" -> allTypes();
          case "alternatives" -> alternatives();
          default -> throw new IllegalArgumentException(args[0]);
        };
    Path path = Path.of(args[2]);
    List<String> rows = Arrays.asList(args).subList(3, args.length);
    switch (args[1]) {
      case "write" -> files.write(path, rows);
      case "read" -> files.read(path, rows);
      default -> throw new IllegalArgumentException(args[1]);
    }
  }

  private static SampleFiles<AllTypes> allTypes() {
    return new SampleFiles<>(
        new Generated<>(
            AllTypesArrow::toBytes,
            AllTypesArrow::fromBytes,
            AllTypesArrow::writeFile,
            AllTypesArrow::readFile),
        List.of(AllTypesSamples.full(), AllTypesSamples.nothing(), AllTypesSamples.empty()));
  }

  private static SampleFiles<Alternatives> alternatives() {
    return new SampleFiles<>(
        new Generated<>(
            AlternativesArrow::toBytes,
            AlternativesArrow::fromBytes,
            AlternativesArrow::writeFile,
            AlternativesArrow::readFile),
        List.of(
            AlternativesSamples.full(),
            AlternativesSamples.nothing(),
            AlternativesSamples.other()));
  }

  private List<T> records(List<String> rows) {
    List<T> records = new ArrayList<>();
    for (String row : rows) {
      String[] parts = row.split("\\*");
      int times = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
      records.addAll(Collections.nCopies(times, samples.get(Integer.parseInt(parts[0]))));
    }
    return records;
  }

  private void write(Path path, List<String> rows) throws IOException {
    if (isFile(path)) {
      generated.writeFile().apply(records(rows), path, options(path));
    } else {
      Files.write(path, generated.toBytes().apply(records(rows), options(path)));
    }
  }

  private void read(Path path, List<String> rows) throws IOException {
    List<T> found =
        isFile(path)
            ? generated.readFile().apply(path)
            : generated.fromBytes().apply(Files.readAllBytes(path));
    assertThat(found).usingRecursiveFieldByFieldElementComparator().isEqualTo(records(rows));
  }

  private static WriteOptions options(Path path) {
    String name = path.getFileName().toString();
    WriteOptions options = name.contains(".whole") ? OPTIONS.withBatchRows(10_000) : OPTIONS;
    if (name.contains(".lz4")) {
      return options.withCompression(Compression.LZ4_FRAME);
    }
    return name.contains(".zstd") ? options.withCompression(Compression.ZSTD) : options;
  }

  private static boolean isFile(Path path) {
    return path.toString().endsWith(".arrow");
  }
}
