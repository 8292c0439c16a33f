package dev.arrowrecord.integration.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.integration.judge.Table;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything a record type writes, arrow-java reads to equal values; everything arrow-java writes
 * is read to equal records. Batches are of eight rows, so that the numbers of rows lie on both
 * sides of the boundaries of bytes, words and batches.
 *
 * @param <T> the record type
 */
public abstract class RoundTripContract<T> {
  private static final int BATCH_ROWS = 8;
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(BATCH_ROWS);

  @TempDir Path folder;

  /** The generated class. */
  protected abstract Generated<T> generated();

  /** What the record type is in Arrow. */
  protected abstract ArrowSchema schema();

  /** Records that are repeated as often as rows are needed. */
  protected abstract List<T> samples();

  /** The fields of a record in terms of Arrow. */
  protected List<Object> row(T record) {
    return Plain.row((Record) record);
  }

  /** Whether records are read as the classes they were written of, and not as views. */
  protected boolean isOfTheClassWritten() {
    return true;
  }

  @Test
  void arrowJavaReadsTheDocumentedSchema() throws IOException {
    Table stream = ArrowJavaReader.readStream(generated().toBytes().apply(samples(), OPTIONS));
    Path file = folder.resolve("schema.arrow");
    generated().writeFile().apply(samples(), file, OPTIONS);

    assertThat(stream.schema()).isEqualTo(schema().schema());
    assertThat(stream.dictionaries()).isEqualTo(schema().dictionaries());
    assertThat(ArrowJavaReader.readFile(file).schema()).isEqualTo(schema().schema());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65})
  void arrowJavaReadsTheStreamWeWrite(int rows) throws IOException {
    List<T> records = records(rows);

    Table read = ArrowJavaReader.readStream(generated().toBytes().apply(records, OPTIONS));

    assertThat(read.rows()).isEqualTo(rows(records));
    assertThat(read.batchSizes()).isEqualTo(batchSizes(rows));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65})
  void arrowJavaReadsTheFileWeWrite(int rows) throws IOException {
    List<T> records = records(rows);
    Path file = folder.resolve("ours.arrow");

    generated().writeFile().apply(records, file, OPTIONS);
    Table read = ArrowJavaReader.readFile(file);

    assertThat(read.rows()).isEqualTo(rows(records));
    assertThat(read.batchSizes()).isEqualTo(batchSizes(rows));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65})
  void weReadTheStreamArrowJavaWrites(int rows) throws IOException {
    List<T> records = records(rows);

    byte[] theirs = ArrowJavaWriter.stream(schema(), rows(records), BATCH_ROWS);

    assertRead(generated().fromBytes().apply(theirs), records);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65})
  void weReadTheFileArrowJavaWrites(int rows) throws IOException {
    List<T> records = records(rows);
    Path file = folder.resolve("theirs.arrow");

    Files.write(file, ArrowJavaWriter.file(schema(), rows(records), BATCH_ROWS));

    assertRead(generated().readFile().apply(file), records);
  }

  @Test
  void weReadWhatWeWrite() throws IOException {
    List<T> records = records(65);
    Path file = folder.resolve("ours.arrow");

    byte[] stream = generated().toBytes().apply(records, WriteOptions.defaults());
    generated().writeFile().apply(records, file, WriteOptions.defaults().withAlignment(64));

    assertRead(generated().fromBytes().apply(stream), records);
    assertRead(generated().readFile().apply(file), records);
  }

  /** A sample that is all null, or has no nulls, makes columns of nothing else. */
  @Test
  void columnsOfOneAndTheSameRecordAreReadOnBothSides() throws IOException {
    for (T sample : samples()) {
      List<T> records = Collections.nCopies(BATCH_ROWS + 1, sample);

      Table read = ArrowJavaReader.readStream(generated().toBytes().apply(records, OPTIONS));
      byte[] theirs = ArrowJavaWriter.stream(schema(), rows(records), BATCH_ROWS);

      assertThat(read.rows()).isEqualTo(rows(records));
      assertRead(generated().fromBytes().apply(theirs), records);
    }
  }

  private List<T> records(int rows) {
    List<T> records = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      records.add(samples().get(i % samples().size()));
    }
    return records;
  }

  private List<List<Object>> rows(List<T> records) {
    return records.stream().map(this::row).toList();
  }

  private void assertRead(List<T> read, List<T> expected) {
    assertThat(rows(read)).isEqualTo(rows(expected));
    if (isOfTheClassWritten()) {
      assertThat(read).usingRecursiveFieldByFieldElementComparator().isEqualTo(expected);
    }
  }

  private static List<Integer> batchSizes(int rows) {
    List<Integer> sizes = new ArrayList<>();
    for (int left = rows; left > 0; left -= BATCH_ROWS) {
      sizes.add(Math.min(left, BATCH_ROWS));
    }
    return sizes;
  }
}
