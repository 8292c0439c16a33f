package dev.arrowrecord.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Data as JSON: our own, of every type, and the Arrow project's, if we are told where it is. */
final class Cases {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<String> GOLDEN_SETS =
      List.of("1.0.0-littleendian", "2.0.0-compression");

  private Cases() {}

  /** Files of our own. */
  static List<Path> own() {
    try {
      return files(Path.of(Cases.class.getResource("cases").toURI()), ".json");
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** The golden files, named by {@code -Darrowrecord.golden}; none if they are not there. */
  static List<Path> golden() {
    String golden = System.getProperty("arrowrecord.golden", "");
    return golden.isEmpty()
        ? List.of()
        : GOLDEN_SETS.stream()
            .flatMap(set -> files(Path.of(golden, set), ".json.gz").stream())
            .toList();
  }

  /** All of these. */
  static Stream<Path> all() {
    return Stream.concat(own().stream(), golden().stream());
  }

  private static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path json) {
    return json.getFileName().toString().replaceAll("\\.json(\\.gz)?$", "");
  }

  static JsonNode read(Path json) throws IOException {
    try (InputStream file = Files.newInputStream(json)) {
      return MAPPER.readTree(json.toString().endsWith(".gz") ? new GZIPInputStream(file) : file);
    }
  }

  static void write(JsonNode tree, Path json) throws IOException {
    MAPPER.writeValue(json.toFile(), tree);
  }
}
