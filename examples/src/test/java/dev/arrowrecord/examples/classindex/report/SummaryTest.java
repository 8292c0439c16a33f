package dev.arrowrecord.examples.classindex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.examples.classindex.model.ClassFile;
import dev.arrowrecord.examples.classindex.model.ClassFileVersion;
import dev.arrowrecord.examples.classindex.model.IndexedFile;
import dev.arrowrecord.examples.classindex.model.IndexedFileArrow;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private final List<IndexedFile> rows = SampleRows.random(1000);

  @Test
  void sumsFilesAsTheRecordsDo() throws IOException {
    FileSums sums = summary(rows).files();

    assertThat(sums.rows()).isEqualTo(rows.size());
    assertThat(sums.totalSize()).isEqualTo(rows.stream().mapToLong(IndexedFile::size).sum());
    IndexedFile largest =
        rows.stream().max(Comparator.comparingLong(IndexedFile::size)).orElseThrow();
    assertThat(sums.largestSize()).isEqualTo(largest.size());
    assertThat(sums.largestFile()).isEqualTo(largest.path());
    assertThat(sums.extensions().counts())
        .isEqualTo(counts(rows.stream().map(IndexedFile::extension)));
    assertThat(sums.withoutExtension()).isEqualTo(nulls(rows, IndexedFile::extension));
    assertThat(sums.withoutModule()).isEqualTo(nulls(rows, IndexedFile::module));
    assertThat(sums.withoutClassFile()).isEqualTo(nulls(rows, IndexedFile::classFile));
  }

  @Test
  void sumsClassesAsTheRecordsDo() throws IOException {
    List<ClassFile> classFiles =
        rows.stream().map(IndexedFile::classFile).filter(Objects::nonNull).toList();

    ClassSums sums = summary(rows).classes();

    assertThat(sums.classes()).isEqualTo(classFiles.size());
    assertThat(sums.kinds().counts()).isEqualTo(counts(classFiles.stream().map(ClassFile::kind)));
    assertThat(sums.modules().counts())
        .isEqualTo(
            counts(rows.stream().filter(row -> row.classFile() != null).map(IndexedFile::module)));
    assertThat(sums.interfaces().counts())
        .isEqualTo(counts(classFiles.stream().flatMap(each -> each.interfaces().stream())));
    assertThat(sums.interfacesImplemented())
        .isEqualTo(classFiles.stream().mapToLong(each -> each.interfaces().size()).sum());
    assertThat(sums.withInterfaces())
        .isEqualTo(classFiles.stream().filter(each -> !each.interfaces().isEmpty()).count());
    assertThat(sums.withoutSuperClass()).isEqualTo(nulls(classFiles, ClassFile::superClass));
    assertThat(sums.highestVersion())
        .isEqualTo(
            classFiles.stream()
                .map(ClassFile::version)
                .max(
                    Comparator.comparing(ClassFileVersion::major)
                        .thenComparing(ClassFileVersion::minor))
                .orElseThrow());
  }

  @Test
  void hasNothingToSayOfAnEmptyIndex() throws IOException {
    Summary summary = summary(List.of());

    assertThat(summary.files().rows()).isZero();
    assertThat(summary.files().largestFile()).isNull();
    assertThat(summary.classes().highestVersion()).isNull();
    assertThat(print(summary))
        .startsWith("files        0")
        .doesNotContain("largest", "class files");
  }

  @Test
  void printsSumsAndTheTopOfEachList() throws IOException {
    Summary summary = summary(rows);

    assertThat(print(summary).lines())
        .contains("files        1,000")
        .contains("size         " + Quantity.bytes(summary.files().totalSize()))
        .anyMatch(line -> line.startsWith("Classes per module"))
        .anyMatch(line -> line.startsWith("Interfaces implemented most often"))
        .anyMatch(line -> line.startsWith("Files per extension"));
  }

  private static Summary summary(List<IndexedFile> rows) throws IOException {
    // Small batches, so that sums go across many of them.
    WriteOptions options = WriteOptions.defaults().withBatchRows(17);
    byte[] bytes = IndexedFileArrow.toBytes(rows, options);
    try (var index = IndexedFileArrow.openStream(ByteBuffer.wrap(bytes))) {
      return Summary.of(index);
    }
  }

  private static <T> long nulls(List<T> values, Function<T, Object> property) {
    return values.stream().filter(value -> property.apply(value) == null).count();
  }

  private static <K> Map<K, Long> counts(Stream<K> keys) {
    return keys.filter(Objects::nonNull)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static String print(Summary summary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    summary.print(new PrintStream(bytes, true));
    return bytes.toString();
  }
}
