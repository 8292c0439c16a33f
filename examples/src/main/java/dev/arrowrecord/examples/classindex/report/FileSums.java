package dev.arrowrecord.examples.classindex.report;

import dev.arrowrecord.examples.classindex.model.IndexedFileArrow;
import dev.arrowrecord.vector.Int64Vector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums over all files, taken from the columns batch by batch. */
public final class FileSums {
  private final Tally<String> extensions = new Tally<>();
  private long rows;
  private long totalSize;
  private long largestSize;
  private @Nullable String largestFile;
  private long withoutExtension;
  private long withoutModule;
  private long withoutClassFile;

  /** Adds a batch. */
  void add(IndexedFileArrow.Batch batch) {
    rows += batch.rowCount();
    withoutExtension += batch.extension().nullCount();
    withoutModule += batch.module().nullCount();
    withoutClassFile += batch.classFile().nullCount();
    addSizes(batch);
    addExtensions(batch.extension());
  }

  private void addSizes(IndexedFileArrow.Batch batch) {
    Int64Vector sizes = batch.size();
    for (int row = 0; row < sizes.length(); row++) {
      long size = sizes.get(row);
      totalSize += size;
      if (size > largestSize || largestFile == null) {
        largestSize = size;
        largestFile = path(batch, row);
      }
    }
  }

  private void addExtensions(Utf8Vector column) {
    for (int row = 0; row < column.length(); row++) {
      String extension = column.get(row);
      if (extension != null) {
        extensions.add(extension);
      }
    }
  }

  private static String path(IndexedFileArrow.Batch batch, int row) {
    ListVector<List<String>, Utf8Vector> directories = batch.directory();
    StringBuilder path = new StringBuilder();
    for (int part = directories.start(row); part < directories.end(row); part++) {
      path.append(directories.child().get(part)).append('/');
    }
    return path.append(batch.name().get(row)).toString();
  }

  /** Number of files. */
  public long rows() {
    return rows;
  }

  /** The sizes of all files together. */
  public long totalSize() {
    return totalSize;
  }

  /** The size of the largest file, or 0 if there is none. */
  public long largestSize() {
    return largestSize;
  }

  /** The path of the largest file, the first of several, or null if there is none. */
  public @Nullable String largestFile() {
    return largestFile;
  }

  /** How many files have each extension. */
  public Tally<String> extensions() {
    return extensions;
  }

  /** How many files have no extension. */
  public long withoutExtension() {
    return withoutExtension;
  }

  /** How many files are in no module. */
  public long withoutModule() {
    return withoutModule;
  }

  /** How many files are not class files. */
  public long withoutClassFile() {
    return withoutClassFile;
  }
}
