package dev.arrowrecord.integration.format;

import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.integration.judge.Table;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The batches of PyArrow's guide to IPC, which takes 1,984 bytes for a stream of five of them and
 * 4,226 for a file of ten.
 *
 * @see <a href="https://arrow.apache.org/docs/python/ipc.html">PyArrow: streaming, serialization
 *     and IPC</a>
 */
class GuideSizesTest {
  @ArrowRecord
  record Guide(Long f0, String f1, Boolean f2) {}

  private static final List<Guide> BATCH =
      List.of(
          new Guide(1L, "foo", true),
          new Guide(2L, "bar", null),
          new Guide(3L, "baz", false),
          new Guide(4L, null, true));

  private static final int PYARROW_STREAM = 1_984;
  private static final int PYARROW_FILE = 4_226;

  // Pinned, as every byte more is paid for by every small batch of every user.
  private static final int STREAM = 1_936;
  private static final int FILE = 4_130;

  @TempDir Path folder;

  @Test
  void ofTheStreamAreNoLargerThanThoseOfPyArrow() throws IOException {
    byte[] stream = stream(5);

    assertThat(stream.length).isEqualTo(STREAM).isLessThanOrEqualTo(PYARROW_STREAM);
    assertTable(ArrowJavaReader.readStream(stream), 5);
  }

  @Test
  void ofTheFileAreNoLargerThanThoseOfPyArrow() throws IOException {
    Path file = folder.resolve("guide.arrow");
    GuideSizesTest_GuideArrow.writeFile(rows(10), file, WriteOptions.defaults().withBatchRows(4));

    assertThat(Files.size(file)).isEqualTo(FILE).isLessThanOrEqualTo(PYARROW_FILE);
    assertTable(ArrowJavaReader.readFile(file), 10);
  }

  private static byte[] stream(int batches) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Guide> writer = GuideSizesTest_GuideArrow.newStream(out)) {
      for (int i = 0; i < batches; i++) {
        writer.writeAll(BATCH);
        writer.flush();
      }
    }
    return out.toByteArray();
  }

  private static List<Guide> rows(int batches) {
    List<Guide> rows = new ArrayList<>();
    Collections.nCopies(batches, BATCH).forEach(rows::addAll);
    return rows;
  }

  private static void assertTable(Table table, int batches) {
    assertThat(table.schema())
        .isEqualTo(
            ArrowSchema.of(nullable("f0", INT64), nullable("f1", UTF8), nullable("f2", BOOL))
                .schema());
    assertThat(table.batches())
        .isEqualTo(
            Collections.nCopies(
                batches,
                List.of(
                    Plain.row(1L, "foo", true),
                    Plain.row(2L, "bar", null),
                    Plain.row(3L, "baz", false),
                    Plain.row(4L, null, true))));
  }
}
