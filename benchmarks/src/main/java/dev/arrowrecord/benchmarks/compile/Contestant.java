package dev.arrowrecord.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An annotation processor, or none, and the types as it wants them. */
enum Contestant {
  /** The compiler alone. */
  BASELINE("", "", Sources.records("")),
  /** Ours. */
  ARROW_RECORD(
      "arrowrecord",
      "dev.arrowrecord.processor.ArrowRecordProcessor",
      Sources.records("@dev.arrowrecord.ArrowRecord")),
  /** What ours generates, as though it had been written by hand. */
  ARROW_RECORD_BY_HAND("arrowrecord", "", Sources.records("@dev.arrowrecord.ArrowRecord")) {
    @Override
    List<SourceFile> sources() {
      return Stream.of(super.sources(), GeneratedSources.of(ARROW_RECORD))
          .flatMap(List::stream)
          .toList();
    }
  },
  /** Makes value classes. */
  AUTO_VALUE(
      "auto-value", "com.google.auto.value.processor.AutoValueProcessor", Sources.autoValues()),
  /** Makes JSON readers and writers. */
  AVAJE_JSONB(
      "avaje-jsonb",
      "io.avaje.jsonb.generator.JsonbProcessor",
      Sources.records("@io.avaje.jsonb.Json"));

  private final String folder;
  private final String processor;
  private final List<SourceFile> sources;

  Contestant(String folder, String processor, List<SourceFile> sources) {
    this.folder = folder;
    this.processor = processor;
    this.sources = sources;
  }

  /** The one that a benchmark's method measures: {@code arrowRecord}. */
  static Contestant ofMethod(String name) {
    return Stream.of(values())
        .filter(each -> each.name().replace("_", "").equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  /** The name of the processor's class; empty for none. */
  String processor() {
    return processor;
  }

  /** The types. */
  List<SourceFile> sources() {
    return sources;
  }

  /** The jars of the processors and of what they generate code for; the build puts them there. */
  List<Path> jars() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> jars = Files.list(build().resolve("processors").resolve(folder))) {
      return jars.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Build the benchmarks first (mvn package)", e);
    }
  }

  /** The jars as a path of the command line. */
  String path() {
    return jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** The build folder, in which the jar or the folder of this class stands. */
  private static Path build() {
    try {
      return Path.of(Contestant.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
