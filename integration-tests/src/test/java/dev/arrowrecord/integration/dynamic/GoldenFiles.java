package dev.arrowrecord.integration.dynamic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The Arrow project's golden files. They are not part of this project: {@code -Darrowrecord.golden}
 * names a folder with a folder of them for each version.
 */
final class GoldenFiles {
  private static final String JSON = ".json.gz";
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private GoldenFiles() {}

  /** The folder of a version; the test is skipped if there is none. */
  static Path folder(String version) {
    String golden = System.getProperty("arrowrecord.golden", "");
    assumeTrue(!golden.isEmpty(), "SKIP: no -Darrowrecord.golden");
    return Path.of(golden, version);
  }

  /** The names of all cases of a version. */
  static List<String> cases(String version) throws IOException {
    try (Stream<Path> files = Files.list(folder(version))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(JSON))
          .map(name -> name.substring(0, name.length() - JSON.length()))
          .sorted()
          .toList();
    }
  }

  static byte[] stream(String version, String name) throws IOException {
    return Files.readAllBytes(folder(version).resolve(name + ".stream"));
  }

  static Path file(String version, String name) {
    return folder(version).resolve(name + ".arrow_file");
  }

  static JsonNode json(String version, String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(folder(version).resolve(name + JSON)))) {
      return MAPPER.readTree(in);
    }
  }
}
