package dev.arrowrecord.integration.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file named by a path appears whole or not at all. */
class AtomicFileTest {
  @ArrowRecord
  record Line(@NonNull String text) {}

  private static final Line GOOD = new Line("good");
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(1);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("lines.arrow");
  }

  @Test
  void isNotThereBeforeItIsClosed() throws IOException {
    try (RecordWriter<Line> writer = AtomicFileTest_LineArrow.newFile(file, OPTIONS)) {
      writer.write(GOOD);
      writer.flush();

      assertThat(file).doesNotExist();
    }

    assertThat(ArrowJavaReader.readFile(file).rows()).containsExactly(Plain.row("good"));
    assertThat(names()).containsExactly("lines.arrow");
  }

  @Test
  void takesThePlaceOfAnother() throws IOException {
    Files.writeString(file, "another");

    AtomicFileTest_LineArrow.writeFile(List.of(GOOD), file);

    assertThat(AtomicFileTest_LineArrow.readFile(file)).containsExactly(GOOD);
    assertThat(names()).containsExactly("lines.arrow");
  }

  @Test
  void doesNotAppearIfARecordIsRefused() throws IOException {
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                AtomicFileTest_LineArrow.writeFile(
                    List.of(GOOD, GOOD, new Line(null)), file, OPTIONS));

    assertThat(names()).isEmpty();
  }

  @Test
  void doesNotAppearIfTheRecordsCannotBeHad() throws IOException {
    Iterable<Line> broken = () -> new BrokenIterator();

    assertThatThrownBy(() -> AtomicFileTest_LineArrow.writeFile(broken, file, OPTIONS))
        .hasMessage("no more of these");

    assertThat(names()).isEmpty();
  }

  @Test
  void leavesAnotherUntouchedIfItCannotBeWritten() throws IOException {
    Files.writeString(file, "another");

    assertThatNullPointerException()
        .isThrownBy(() -> AtomicFileTest_LineArrow.writeFile(List.of(GOOD, new Line(null)), file));

    assertThat(file).hasContent("another");
    assertThat(names()).containsExactly("lines.arrow");
  }

  @Test
  void isAnIoExceptionWhereThereIsNoFolder() {
    Path nowhere = folder.resolve("nowhere").resolve("lines.arrow");

    assertThatIOException()
        .isThrownBy(() -> AtomicFileTest_LineArrow.writeFile(List.of(GOOD), nowhere));
  }

  @Test
  void isAnIoExceptionWhereAFolderHasItsName() throws IOException {
    assertThatIOException()
        .isThrownBy(() -> AtomicFileTest_LineArrow.writeFile(List.of(GOOD), folder))
        .withMessageContaining("directory");

    assertThat(names()).isEmpty();
  }

  @Test
  void isNotToBeHadByClosingTwice() throws IOException {
    RecordWriter<Line> writer = AtomicFileTest_LineArrow.newFile(file);
    writer.write(GOOD);
    writer.close();
    Files.delete(file);

    assertThatCode(writer::close).doesNotThrowAnyException();
    assertThatIllegalStateException().isThrownBy(() -> writer.write(GOOD));

    assertThat(names()).isEmpty();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  private static final class BrokenIterator implements Iterator<Line> {
    private int given;

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Line next() {
      if (given++ == 3) {
        throw new IllegalArgumentException("no more of these");
      }
      return GOOD;
    }
  }
}
