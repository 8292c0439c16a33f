package dev.arrowrecord.examples.classindex.report;

import dev.arrowrecord.examples.classindex.model.ClassFile;
import dev.arrowrecord.examples.classindex.model.IndexedFile;
import dev.arrowrecord.examples.classindex.model.IndexedFileArrow;
import dev.arrowrecord.examples.classindex.report.TextTable.Column;
import dev.arrowrecord.ipc.RecordFileReader;
import dev.arrowrecord.ipc.RecordReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Some rows of an index as a table. Records are made of these rows only. */
public final class RowTable {
  private final TextTable table =
      new TextTable(
          Column.path("File", 40),
          Column.right("Size"),
          Column.left("Modified", 10),
          Column.left("Kind", 10),
          Column.left("Version", 8),
          Column.left("Super class", 22),
          Column.left("Interfaces", 22));

  private RowTable() {}

  /**
   * Takes rows from all over the index, at equal distances.
   *
   * @param limit the most rows to take
   * @throws IOException if the index cannot be read
   */
  public static RowTable spread(
      RecordFileReader<IndexedFile, IndexedFileArrow.Batch> index, int limit) throws IOException {
    RowTable taken = new RowTable();
    long rows = index.rowCount();
    long count = Math.min(rows, limit);
    for (long i = 0; i < count; i++) {
      taken.add(index.get(i * rows / count));
    }
    return taken;
  }

  /**
   * Takes the first rows whose file name contains a text.
   *
   * @param limit the most rows to take
   * @throws java.io.UncheckedIOException if the index cannot be read
   */
  public static RowTable named(
      String text, RecordReader<IndexedFile, IndexedFileArrow.Batch> index, int limit) {
    RowTable taken = new RowTable();
    for (IndexedFileArrow.Batch batch : index) {
      for (int row = 0; row < batch.rowCount(); row++) {
        if (taken.table.rowCount() == limit) {
          return taken;
        }
        if (batch.name().get(row).contains(text)) {
          taken.add(batch.get(row));
        }
      }
    }
    return taken;
  }

  /** Prints the rows. */
  public void print(PrintStream out) {
    if (table.rowCount() == 0) {
      out.println("No rows to show.");
    } else {
      table.print(out);
    }
  }

  private void add(IndexedFile file) {
    ClassFile classFile = file.classFile();
    table.add(
        file.path(),
        Quantity.bytes(file.size()),
        file.lastModified().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
        classFile == null ? "" : classFile.kind().name(),
        classFile == null ? "" : classFile.version().toString(),
        classFile == null || classFile.superClass() == null
            ? ""
            : simpleName(classFile.superClass()),
        classFile == null
            ? ""
            : classFile.interfaces().stream()
                .map(RowTable::simpleName)
                .collect(Collectors.joining(", ")));
  }

  private static String simpleName(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }
}
