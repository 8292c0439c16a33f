package dev.arrowrecord.integration.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.judge.Relay;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * arrow-java finds the fields and values that a test spells out in what a record type writes, in
 * streams and files, and what it writes of them again is read to equal records. For types that have
 * too many forms to be set value by value, as {@link RoundTripContract} has it done.
 *
 * @param <T> the record type
 */
public abstract class JudgedContract<T> {
  private static final int BATCH_ROWS = 8;
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(BATCH_ROWS);

  @TempDir Path folder;

  /** The generated class. */
  protected abstract Generated<T> generated();

  /** The fields as arrow-java spells them, a line each. */
  protected abstract String fields();

  /** Records that are repeated as often as rows are needed. */
  protected abstract List<T> samples();

  /** The samples as arrow-java spells their values, a line each, with bars between columns. */
  protected abstract String rows();

  /** Whether arrow-java can validate the types, which it cannot for all that it reads. */
  protected boolean validated() {
    return true;
  }

  @Test
  void arrowJavaReadsTheFields() throws IOException {
    assertThat(Relay.fields(generated().toBytes().apply(samples(), OPTIONS)))
        .isEqualTo(fields().strip());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 65})
  void arrowJavaReadsTheStreamWeWrite(int rows) throws IOException {
    byte[] ours = generated().toBytes().apply(repeated(samples(), rows), OPTIONS);
    assertThat(Relay.rows(ours, validated())).isEqualTo(expected(rows));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 65})
  void arrowJavaReadsTheFileWeWrite(int rows) throws IOException {
    Path file = folder.resolve("ours.arrow");
    generated().writeFile().apply(repeated(samples(), rows), file, OPTIONS);
    assertThat(Relay.rows(file, validated())).isEqualTo(expected(rows));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 65})
  void weReadTheStreamArrowJavaWrites(int rows) throws IOException {
    List<T> records = repeated(samples(), rows);
    byte[] theirs = Relay.stream(generated().toBytes().apply(records, OPTIONS));
    assertEqual(generated().fromBytes().apply(theirs), records);
  }

  @Test
  void weReadWhatWeWrite() throws IOException {
    List<T> records = repeated(samples(), 65);
    Path file = folder.resolve("ours.arrow");
    generated().writeFile().apply(records, file, WriteOptions.defaults().withAlignment(64));
    assertEqual(
        generated().fromBytes().apply(generated().toBytes().apply(records, OPTIONS)), records);
    assertEqual(generated().readFile().apply(file), records);
  }

  private List<String> expected(int rows) {
    return repeated(rows().strip().lines().toList(), rows);
  }

  private void assertEqual(List<T> read, List<T> expected) {
    assertThat(read).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(read.get(i)).usingRecursiveComparison().isEqualTo(expected.get(i));
    }
  }

  private static <E> List<E> repeated(List<E> elements, int count) {
    List<E> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(elements.get(i % elements.size()));
    }
    return all;
  }
}
