package dev.arrowrecord.examples.classindex;

import java.nio.file.Path;

/**
 * Where an index is written.
 *
 * @param directory the directory of both its files
 */
public record IndexFiles(Path directory) {

  /** The index as an Arrow stream. */
  public Path stream() {
    return directory.resolve("class-index.arrows");
  }

  /** The index as an Arrow file. */
  public Path file() {
    return directory.resolve("class-index.arrow");
  }
}
