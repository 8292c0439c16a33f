package dev.arrowrecord.examples.classindex.scan;

import dev.arrowrecord.examples.classindex.classfile.ClassFileParser;
import dev.arrowrecord.examples.classindex.classfile.InvalidClassFileException;
import dev.arrowrecord.examples.classindex.model.ClassFile;
import dev.arrowrecord.examples.classindex.model.IndexedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a row of each regular file of a tree, in the order they are found. Symbolic links are not
 * followed. What cannot be read is a problem, and does not end the scan.
 */
public final class FileScanner {
  // Far more than the head of any class file that a compiler writes.
  private static final int MAX_CLASS_FILE_BYTES = 16 << 20;

  private final FileTree tree;
  private final Path excluded;
  private final Problems problems;

  /**
   * Prepares a scan.
   *
   * @param excluded a directory to leave out, without symbolic links
   * @param problems what cannot be read is added here
   */
  public FileScanner(FileTree tree, Path excluded, Problems problems) {
    this.tree = tree;
    this.excluded = excluded;
    this.problems = problems;
  }

  /** Takes the rows. */
  @FunctionalInterface
  public interface RowSink {
    /**
     * Takes a row.
     *
     * @throws IOException to end the scan
     */
    void accept(IndexedFile row) throws IOException;
  }

  /**
   * Scans the tree, one file at a time.
   *
   * @throws IOException if the sink does
   */
  public void scan(RowSink sink) throws IOException {
    Files.walkFileTree(tree.root(), new Visitor(sink));
  }

  private IndexedFile describe(Path file, BasicFileAttributes attributes) {
    Path relative = tree.root().relativize(file);
    List<String> names = new ArrayList<>(relative.getNameCount());
    relative.forEach(name -> names.add(name.toString()));
    String name = names.remove(names.size() - 1);
    String extension = extension(name);
    return new IndexedFile(
        names,
        name,
        extension,
        attributes.size(),
        attributes.lastModifiedTime().toInstant(),
        tree.module(relative),
        "class".equals(extension) ? classFile(file) : null);
  }

  private static @Nullable String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length() - 1 ? name.substring(dot + 1) : null;
  }

  private @Nullable ClassFile classFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ClassFileParser.parse(in.readNBytes(MAX_CLASS_FILE_BYTES));
    } catch (InvalidClassFileException e) {
      problems.add(file.toString(), "not a class file: " + e.getMessage());
    } catch (IOException e) {
      problems.add(file, e);
    }
    return null;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final RowSink sink;

    Visitor(RowSink sink) {
      this.sink = sink;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.equals(excluded) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile()) {
        sink.accept(describe(file, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(file, e);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      if (e != null) {
        problems.add(directory, e);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
