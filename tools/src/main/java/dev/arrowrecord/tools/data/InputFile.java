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
   * @throws IOException if it is a directory, a pipe or a device, or cannot be read
   */
  public static InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a directory, not a file");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      // A file is mapped, and what comes of a stream is read twice.
      throw new IOException(
          path + " is no regular file; write what a pipe or a device gives to one, and name that");
    }
    return new BufferedInputStream(Files.newInputStream(path));
  }
}
