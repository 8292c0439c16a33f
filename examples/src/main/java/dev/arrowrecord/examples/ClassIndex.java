package dev.arrowrecord.examples;

import dev.arrowrecord.examples.classindex.IndexFiles;
import dev.arrowrecord.examples.classindex.IndexWriter;
import dev.arrowrecord.examples.classindex.Options;
import dev.arrowrecord.examples.classindex.Progress;
import dev.arrowrecord.examples.classindex.Stages;
import dev.arrowrecord.examples.classindex.UsageException;
import dev.arrowrecord.examples.classindex.model.IndexedFileArrow;
import dev.arrowrecord.examples.classindex.report.Quantity;
import dev.arrowrecord.examples.classindex.report.RowTable;
import dev.arrowrecord.examples.classindex.report.Summary;
import dev.arrowrecord.examples.classindex.scan.FileScanner;
import dev.arrowrecord.examples.classindex.scan.FileTree;
import dev.arrowrecord.examples.classindex.scan.Problems;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Indexes a directory, or the running JDK's own classes, into an Arrow stream and an Arrow file,
 * and shows what is in them. {@code --help} says how it is called.
 */
public final class ClassIndex {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private final Stages stages = new Stages();

  private ClassIndex(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /** Runs the program, and exits with a status if it fails. */
  public static void main(String[] args) {
    int status = run(System.out, System.err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the program; gives its exit status. */
  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      Options options = Options.parse(args);
      if (options.help()) {
        out.print(Options.USAGE);
      } else {
        new ClassIndex(options, out, err).run();
      }
      return 0;
    } catch (UsageException e) {
      err.println(e.getMessage() + "\n\n" + Options.USAGE);
      return WRONG_USAGE;
    } catch (UncheckedIOException e) {
      err.println(describe(e.getCause()));
    } catch (IOException e) {
      err.println(describe(e));
    }
    return FAILED;
  }

  private void run() throws IOException {
    FileTree tree =
        options.directory() == null
            ? FileTree.ofRuntimeImage()
            : FileTree.ofDirectory(options.directory());
    Path directory = Files.createDirectories(options.out()).toRealPath();
    if (directory.equals(tree.root())) {
      throw new IOException("Cannot write to the directory that is indexed; give another by --out");
    }
    IndexFiles files = new IndexFiles(directory);
    out.println("Indexing " + tree.description());

    write(tree, files);
    out.println();
    readFile(files.file());
    out.println();
    readStream(files.stream());
    out.println();
    stages.print(out);
  }

  private void write(FileTree tree, IndexFiles files) throws IOException {
    Problems problems = new Problems();
    FileScanner scanner = new FileScanner(tree, files.directory(), problems);
    IndexWriter writer = IndexWriter.create(files, WriteOptions.defaults());
    try (writer;
        Progress progress = Progress.on(err)) {
      scanner.scan(
          row -> {
            try {
              writer.write(row);
            } catch (IllegalArgumentException e) {
              // Such as a name that is no Unicode. The writers go on without the row.
              problems.add(row.path(), e.getMessage());
            }
            progress.update(writer.rows());
          });
    }
    stages.endBoth("Read and parse files", "Write stream and file", writer.nanos(), writer.rows());
    printProblems(problems);
    printSize("Stream", files.stream());
    printSize("File  ", files.file());
  }

  private void readFile(Path path) throws IOException {
    try (var index = IndexedFileArrow.openFile(path)) {
      stages.end("Open the file, memory-mapped", 0);
      Summary summary = Summary.of(index);
      stages.end("Sum columns of the file", summary.files().rows());
      RowTable rows =
          options.name().isEmpty()
              ? RowTable.spread(index, options.rows())
              : RowTable.named(options.name(), index, options.rows());
      stages.end("Find the rows to show", 0);
      if (options.rows() > 0) {
        rows.print(out);
        out.println();
      }
      summary.print(out);
      stages.end("Print", 0);
    }
  }

  private void readStream(Path path) throws IOException {
    long rows = 0;
    long size = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
        var index = IndexedFileArrow.openStream(in)) {
      for (IndexedFileArrow.Batch batch : index) {
        for (int row = 0; row < batch.rowCount(); row++) {
          size += batch.get(row).size();
          rows++;
        }
      }
    }
    stages.end("Read the stream as records", rows);
    out.println(
        "The stream, read as records, has "
            + Quantity.count(rows)
            + " files of "
            + Quantity.bytes(size));
  }

  private void printProblems(Problems problems) {
    if (problems.count() == 0) {
      return;
    }
    err.println("Could not be read in full: " + Quantity.count(problems.count()));
    problems.named().forEach(problem -> err.println("  " + problem));
    long unnamed = problems.count() - problems.named().size();
    if (unnamed > 0) {
      err.println("  and " + Quantity.count(unnamed) + " more");
    }
  }

  private void printSize(String what, Path path) throws IOException {
    out.println(what + "  " + Quantity.bytes(Files.size(path)) + "  " + path);
  }

  private static String describe(IOException e) {
    return e instanceof FileSystemException of && of.getFile() != null
        ? of.getFile() + ": " + Problems.reason(e)
        : e.getMessage();
  }
}
