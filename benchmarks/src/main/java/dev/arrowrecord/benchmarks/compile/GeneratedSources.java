package dev.arrowrecord.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a processor generates for the types of a contestant. */
final class GeneratedSources {
  private GeneratedSources() {}

  /**
   * Compiles the types once.
   *
   * @param contestant the types and their processor
   * @return the sources that the processor wrote
   */
  static List<SourceFile> of(Contestant contestant) {
    try (ColdCompiler compiler = new ColdCompiler(contestant)) {
      compiler.compile();
      return read(compiler.generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<SourceFile> read(Path folder) throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String path = folder.relativize(file).toString();
        sources.add(
            new SourceFile(
                path.substring(0, path.length() - ".java".length()).replace('\\', '/'),
                Files.readString(file)));
      }
    }
    return sources;
  }
}
