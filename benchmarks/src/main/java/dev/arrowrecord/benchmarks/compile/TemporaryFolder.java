package dev.arrowrecord.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that goes away with all that is in it. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  /** Creates an empty folder. */
  TemporaryFolder() throws IOException {
    path = Files.createTempDirectory("compile");
  }

  /** A path in the folder. */
  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
