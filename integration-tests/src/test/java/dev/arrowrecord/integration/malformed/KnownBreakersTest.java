package dev.arrowrecord.integration.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Inputs that once broke other readers. They are not part of the project: {@code
 * -Darrowrecord.fuzz} names a folder with a folder {@code stream} and a folder {@code file} of
 * them.
 */
class KnownBreakersTest {
  @Test
  @Timeout(300)
  void ofStreamsAreRefusedOrRead() throws IOException {
    for (Path path : inputs("stream")) {
      Reading.STREAM.refusesOrReads(Files.readAllBytes(path));
      Reading.STREAM_IN_MEMORY.refusesOrReads(Files.readAllBytes(path));
    }
  }

  @Test
  @Timeout(300)
  void ofFilesAreRefusedOrRead() throws IOException {
    for (Path path : inputs("file")) {
      Reading.FILE_IN_MEMORY.refusesOrReads(Files.readAllBytes(path));
    }
  }

  private static List<Path> inputs(String kind) throws IOException {
    String folder = System.getProperty("arrowrecord.fuzz");
    assumeTrue(folder != null, "no -Darrowrecord.fuzz");
    try (Stream<Path> files = Files.list(Path.of(folder, kind))) {
      List<Path> inputs = files.sorted().toList();
      assertThat(inputs).isNotEmpty();
      return inputs;
    }
  }
}
