package dev.arrowrecord.integration.dynamic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  /** The folder of all versions; the test is skipped if there is none. */
  private static Path folder() {
    String golden = System.getProperty("arrowrecord.golden", "");
    assumeTrue(!golden.isEmpty(), "SKIP: no -Darrowrecord.golden");
    return Path.of(golden);
  }

  /** The cases of a version: its folder, a slash, and a name. */
  static List<String> cases(String version) {
    try (Stream<Path> files = Files.list(folder().resolve(version))) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(JSON))
          .map(name -> version + "/" + name.substring(0, name.length() - JSON.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] stream(String name) throws IOException {
    return Files.readAllBytes(folder().resolve(name + ".stream"));
  }

  static Path file(String name) {
    return folder().resolve(name + ".arrow_file");
  }

  static JsonNode json(String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(folder().resolve(name + JSON)))) {
      return MAPPER.readTree(in);
    }
  }
}
