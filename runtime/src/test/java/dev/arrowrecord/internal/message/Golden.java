package dev.arrowrecord.internal.message;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Data that others made, where it is to be had: the Arrow project's golden files, named by {@code
 * -Darrowrecord.golden}, and inputs that broke its C++ reader, named by {@code -Darrowrecord.fuzz}.
 */
final class Golden {
  private Golden() {}

  /** The streams of the golden set. */
  static List<Path> streams() throws IOException {
    return files("arrowrecord.golden", ".stream");
  }

  /** The golden streams of an uncompressed set. */
  static List<Path> plainStreams() throws IOException {
    return streams().stream().filter(path -> !path.toString().contains("compression")).toList();
  }

  /** Files below the folder that a system property names; skips the test if there is none. */
  static List<Path> files(String property, String suffix) throws IOException {
    String folder = System.getProperty(property, "");
    assumeTrue(!folder.isEmpty(), "SKIP: no -D" + property);
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .toList();
    }
  }
}
