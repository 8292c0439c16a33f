package dev.arrowrecord.examples.classindex.scan;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A tree of files to index.
 *
 * @param root the directory that all its files are in, without symbolic links
 * @param description what it is
 * @param inModules whether the first directory below the root is the name of a module
 */
public record FileTree(Path root, String description, boolean inModules) {

  /** The classes and resources of the running JDK, by module. */
  public static FileTree ofRuntimeImage() {
    Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
    return new FileTree(modules, "the image of Java " + System.getProperty("java.version"), true);
  }

  /**
   * A directory, of any file system.
   *
   * @throws NoSuchFileException if there is none
   * @throws NotDirectoryException if it is a file
   * @throws IOException if it cannot be accessed
   */
  public static FileTree ofDirectory(Path directory) throws IOException {
    Path root = directory.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(directory.toString());
    }
    return new FileTree(root, root.toString(), false);
  }

  /** The module of a file, if that can be told from its path below the root. */
  @Nullable String module(Path relative) {
    return inModules && relative.getNameCount() > 1 ? relative.getName(0).toString() : null;
  }
}
