package dev.arrowrecord.examples.classindex.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.examples.classindex.Compiled;
import dev.arrowrecord.examples.classindex.model.ClassKind;
import dev.arrowrecord.examples.classindex.model.IndexedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileScannerTest {
  @TempDir Path temporary;
  private Path root;
  private final Problems problems = new Problems();

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectories(temporary.resolve("root")).toRealPath();
  }

  @Test
  void describesEveryFile() throws IOException {
    Instant time = Instant.parse("2024-02-29T12:34:56Z");
    Path file = Files.createDirectories(root.resolve("a/b")).resolve("notes.tar.gz");
    Files.writeString(file, "12345");
    Files.setLastModifiedTime(file, FileTime.from(time));

    assertThat(scan())
        .containsOnly(
            Map.entry(
                "a/b/notes.tar.gz",
                new IndexedFile(List.of("a", "b"), "notes.tar.gz", "gz", 5, time, null, null)));
  }

  @Test
  void takesForAnExtensionOnlyWhatFollowsAName() throws IOException {
    for (String name : List.of("plain", ".hidden", "dot.", ".a.b")) {
      Files.createFile(root.resolve(name));
    }

    Map<String, IndexedFile> rows = scan();

    assertThat(rows.get("plain").extension()).isNull();
    assertThat(rows.get(".hidden").extension()).isNull();
    assertThat(rows.get("dot.").extension()).isNull();
    assertThat(rows.get(".a.b").extension()).isEqualTo("b");
  }

  @Test
  void parsesClassFiles() throws IOException {
    Compiled.source(root, "p/A.java", "package p; public enum A {}");

    assertThat(scan().get("p/A.class").classFile().kind()).isEqualTo(ClassKind.ENUM);
    assertThat(problems.count()).isZero();
  }

  @Test
  void countsFilesThatOnlyEndInClass() throws IOException {
    Path fake = Files.writeString(root.resolve("fake.class"), "Hello");

    assertThat(scan().get("fake.class").classFile()).isNull();
    assertThat(problems.named())
        .containsExactly(fake + ": not a class file: it begins with 48656C6C, not with CAFEBABE");
  }

  @Test
  void countsFilesThatCannotBeRead() throws IOException {
    Path zip = temporary.resolve("damaged.zip");
    Files.write(zip, zipWithDamagedEntry("p/A.class"));

    try (FileSystem files = FileSystems.newFileSystem(zip)) {
      Map<String, IndexedFile> rows = scan(files.getPath("/"));

      assertThat(rows.get("p/A.class").classFile()).isNull();
      assertThat(rows.get("p/A.class").size()).isEqualTo(1000);
    }
    assertThat(problems.count()).isEqualTo(1);
    assertThat(problems.named().get(0)).startsWith("/p/A.class: ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void doesNotFollowLinks() throws IOException {
    Files.createFile(root.resolve("file"));
    Files.createSymbolicLink(root.resolve("again"), root.resolve("file"));
    Files.createSymbolicLink(root.resolve("loop"), root);

    assertThat(scan()).containsOnlyKeys("file");
  }

  @Test
  void leavesTheExcludedDirectoryOut() throws IOException {
    Files.createFile(root.resolve("in"));
    Path excluded = Files.createDirectory(root.resolve("excluded"));
    Files.createFile(excluded.resolve("out"));

    assertThat(scan(root, excluded)).containsOnlyKeys("in");
  }

  @Test
  void endsWhereTheSinkFails() throws IOException {
    Files.createFile(root.resolve("file"));
    FileScanner scanner = new FileScanner(FileTree.ofDirectory(root), temporary, problems);

    assertThatThrownBy(
            () ->
                scanner.scan(
                    row -> {
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
  }

  @Test
  void namesTheModulesOfTheRunningJdk() {
    FileTree image = FileTree.ofRuntimeImage();
    Path object = image.root().resolve("java.base/java/lang/Object.class");

    assertThat(Files.isRegularFile(object)).isTrue();
    assertThat(image.module(image.root().relativize(object))).isEqualTo("java.base");
  }

  private Map<String, IndexedFile> scan() throws IOException {
    return scan(root);
  }

  private Map<String, IndexedFile> scan(Path directory) throws IOException {
    return scan(directory, temporary.resolve("none"));
  }

  private Map<String, IndexedFile> scan(Path directory, Path excluded) throws IOException {
    Map<String, IndexedFile> rows = new TreeMap<>();
    new FileScanner(FileTree.ofDirectory(directory), excluded, problems)
        .scan(row -> rows.put(row.path(), row));
    return rows;
  }

  private static byte[] zipWithDamagedEntry(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[1000]);
      zip.closeEntry();
    }
    byte[] damaged = bytes.toByteArray();
    int localHeader = 30;
    damaged[localHeader + name.length()] = (byte) 0xFF; // there is no such type of block
    return damaged;
  }
}
