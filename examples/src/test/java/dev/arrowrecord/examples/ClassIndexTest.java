package dev.arrowrecord.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.examples.classindex.ClassFileHead;
import dev.arrowrecord.examples.classindex.Compiled;
import dev.arrowrecord.examples.classindex.IndexFiles;
import dev.arrowrecord.examples.classindex.model.ClassKind;
import dev.arrowrecord.examples.classindex.model.IndexedFile;
import dev.arrowrecord.examples.classindex.model.IndexedFileArrow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassIndexTest {
  @TempDir Path temporary;
  private Path root;
  private Path target;
  private final Console out = new Console();
  private final Console err = new Console();

  @BeforeEach
  void makeDirectories() throws IOException {
    root = Files.createDirectory(temporary.resolve("root"));
    target = temporary.resolve("target");
  }

  @Test
  void writesTheSameRowsToStreamAndFile() throws IOException {
    Instant time = Instant.parse("2020-01-02T03:04:05.678901Z");
    Path notes = Files.writeString(root.resolve("notes.txt"), "12345");
    Files.setLastModifiedTime(notes, FileTime.from(time));
    Compiled.source(
        root, "p/A.java", "package p; record A(int x) implements java.io.Serializable {}");

    run(root.toString());

    IndexFiles files = new IndexFiles(target);
    List<IndexedFile> rows = IndexedFileArrow.readFile(files.file());
    assertThat(rows).hasSize(2);
    assertThat(rows)
        .contains(new IndexedFile(List.of(), "notes.txt", "txt", 5, time, null, null))
        .anySatisfy(
            row -> {
              assertThat(row.path()).isEqualTo("p/A.class");
              assertThat(row.classFile().kind()).isEqualTo(ClassKind.RECORD);
              assertThat(row.classFile().interfaces()).containsExactly("java.io.Serializable");
            });
    try (InputStream stream = Files.newInputStream(files.stream())) {
      assertThat(IndexedFileArrow.readStream(stream)).isEqualTo(rows);
    }
  }

  @Test
  void showsWhatIsInTheIndex() throws IOException {
    Compiled.source(root, "p/A.java", "package p; class A {} enum B {} record C() {}");

    run(root.toString());

    assertThat(out.lines())
        .contains("files        3")
        .contains("class files  3: 1 CLASS, 1 ENUM, 1 RECORD")
        .contains("version      at most 61.0, of Java 17")
        .anyMatch(line -> line.startsWith("p/B.class ") && line.endsWith("ENUM    61.0     Enum"))
        .anyMatch(line -> line.matches("class +3"))
        .anyMatch(line -> line.startsWith("Sum columns of the file "));
    assertThat(err.text()).isEmpty();
  }

  @Test
  void showsTheRowsAskedFor() throws IOException {
    for (int i = 0; i < 100; i++) {
      Files.createFile(root.resolve("file" + i));
    }

    run(root.toString(), "--name", "7", "--rows", "5");

    assertThat(out.lines().stream().filter(line -> line.startsWith("file") && line.contains(" B ")))
        .hasSize(5)
        .allMatch(line -> line.contains("7"));
  }

  @Test
  void indexesTheRunningJdk() throws IOException {
    run("--name", "Object.class", "--rows", "1000");

    assertThat(err.text()).doesNotContain("Could not be read");
    assertThat(out.lines())
        .anyMatch(line -> line.startsWith("java.base/java/lang/Object.class"))
        .anyMatch(line -> line.startsWith("java.base  "));
    try (var index = IndexedFileArrow.openFile(new IndexFiles(target).file())) {
      assertThat(index.rowCount()).isGreaterThan(5_000);
      assertThat(index.batchCount()).isGreaterThan(1);
    }
  }

  @Test
  void goesOnAfterFilesThatCannotBeRead() throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.writeString(root.resolve("fake" + i + ".class"), "Hello");
    }

    run(root.toString());

    assertThat(err.lines()).hasSize(12);
    assertThat(err.lines().get(0)).isEqualTo("Could not be read in full: 12");
    assertThat(err.lines().get(11)).isEqualTo("  and 2 more");
    assertThat(out.lines()).contains("files        12");
  }

  @Test
  void goesOnAfterRowsThatArrowCannotExpress() throws IOException {
    Files.write(root.resolve("Odd.class"), ClassFileHead.ofClass("Half\ud801"));
    Files.createFile(root.resolve("file"));

    run(root.toString());

    assertThat(err.lines()).hasSize(2);
    assertThat(err.lines().get(1)).startsWith("  Odd.class: ").contains("surrogate");
    assertThat(out.lines()).contains("files        1");
  }

  @Test
  void indexesAnEmptyDirectory() {
    run(root.toString());

    assertThat(out.lines()).contains("files        0", "No rows to show.");
  }

  @Test
  void leavesItsOwnOutputOut() throws IOException {
    Files.createFile(root.resolve("file"));
    target = root.resolve("target/index");

    run(root.toString());
    run(root.toString());

    assertThat(IndexedFileArrow.readFile(new IndexFiles(target).file())).hasSize(1);
  }

  @Test
  void saysWhatItCannotDo() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));

    assertFails(1, temporary.resolve("none") + ": no such file or directory", "none");
    assertFails(1, file + ": not a directory", "file");
    assertFails(2, "There is no option --wrong", "--wrong");
    target = file;
    assertFails(1, file + ": a file of that name is in the way", "root");
    target = root;
    assertFails(1, "Cannot write to the directory that is indexed; give another by --out", "root");
  }

  @Test
  void helps() {
    assertThat(ClassIndex.run(out.out(), err.out(), "--help")).isZero();

    assertThat(out.lines().get(0)).startsWith("Usage: ClassIndex ");
    assertThat(err.text()).isEmpty();
  }

  private void run(String... args) {
    int status = ClassIndex.run(out.out(), err.out(), with(args));

    assertThat(status).as(err.text()).isZero();
  }

  private void assertFails(int status, String message, String arg) {
    Console console = new Console();
    String[] args = {arg.startsWith("-") ? arg : temporary.resolve(arg).toString()};

    int found = ClassIndex.run(out.out(), console.out(), with(args));

    assertThat(found).isEqualTo(status);
    assertThat(console.lines().get(0)).isEqualTo(message);
  }

  private String[] with(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "--out";
    all[1] = target.toString();
    System.arraycopy(args, 0, all, 2, args.length);
    return all;
  }
}
