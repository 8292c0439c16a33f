package dev.arrowrecord.tools.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files to read. */
public final class InputFile {
  private InputFile() {}

  /**
   * Opens a file from its beginning, where it can be marked.
   *
   * @throws IOException if it is a folder, or cannot be read
   */
  public static InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder, not a file");
    }
    return new BufferedInputStream(Files.newInputStream(path));
  }
}
