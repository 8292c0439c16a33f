package dev.arrowrecord.examples.classindex.report;

import dev.arrowrecord.examples.classindex.model.ClassFileVersion;
import dev.arrowrecord.examples.classindex.model.IndexedFile;
import dev.arrowrecord.examples.classindex.model.IndexedFileArrow;
import dev.arrowrecord.ipc.RecordReader;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is in an index, from its columns alone: no record is made.
 *
 * @param files sums over all files
 * @param classes sums over the class files among them
 */
public record Summary(FileSums files, ClassSums classes) {
  private static final int TOP = 10;

  /**
   * Reads all batches.
   *
   * @throws java.io.UncheckedIOException if one cannot be read
   */
  public static Summary of(RecordReader<IndexedFile, IndexedFileArrow.Batch> index) {
    Summary summary = new Summary(new FileSums(), new ClassSums());
    for (IndexedFileArrow.Batch batch : index) {
      summary.files.add(batch);
      summary.classes.add(batch);
    }
    return summary;
  }

  /** Prints all sums. */
  public void print(PrintStream out) {
    printFiles(out);
    if (classes.classes() > 0) {
      printClasses(out);
      printTop(out, "Classes per module", classes.modules());
      printTop(out, "Interfaces implemented most often", classes.interfaces());
    }
    printTop(out, "Files per extension", files.extensions());
  }

  private void printFiles(PrintStream out) {
    printLine(out, "files", Quantity.count(files.rows()));
    printLine(out, "size", Quantity.bytes(files.totalSize()));
    if (files.largestFile() != null) {
      printLine(out, "largest", files.largestFile() + ", " + Quantity.bytes(files.largestSize()));
    }
    printLine(
        out,
        "nulls",
        "extension %s, module %s, class_file %s, class_file.super_class %s"
            .formatted(
                Quantity.count(files.withoutExtension()),
                Quantity.count(files.withoutModule()),
                Quantity.count(files.withoutClassFile()),
                Quantity.count(classes.withoutSuperClass())));
  }

  private void printClasses(PrintStream out) {
    printLine(
        out,
        "class files",
        Quantity.count(classes.classes())
            + ": "
            + classes.kinds().top(TOP).stream()
                .map(kind -> Quantity.count(kind.getValue()) + " " + kind.getKey())
                .collect(Collectors.joining(", ")));
    printLine(
        out,
        "interfaces",
        "%s, implemented or extended by %s of them"
            .formatted(
                Quantity.count(classes.interfacesImplemented()),
                Quantity.count(classes.withInterfaces())));
    ClassFileVersion version = classes.highestVersion();
    if (version != null) {
      printLine(out, "version", "at most %s, of Java %d".formatted(version, version.javaRelease()));
    }
  }

  private static void printLine(PrintStream out, String what, String value) {
    out.printf("%-12s %s%n", what, value);
  }

  private static void printTop(PrintStream out, String title, Tally<String> tally) {
    List<Map.Entry<String, Long>> top = tally.top(TOP);
    if (top.isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable(TextTable.Column.left(title, 60), TextTable.Column.right("Count"));
    top.forEach(entry -> table.add(entry.getKey(), Quantity.count(entry.getValue())));
    out.println();
    table.print(out);
  }
}
