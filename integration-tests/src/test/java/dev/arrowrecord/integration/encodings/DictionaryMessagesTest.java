package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.encodings.Columns.Order;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.integration.judge.Table;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.ArrowType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a dictionary that grows with the rows is written, and how much of it. */
class DictionaryMessagesTest {
  private static final String[] NO_ROWS = {};

  @TempDir Path folder;

  @Test
  void aStreamTellsWhatIsNewBeforeEachBatch() throws IOException {
    byte[] stream =
        Columns.texts(ArrowType.INT8).stream(2, "a", "b", "b", "a", "c", null, "a", "d", "e");

    assertThat(Messages.kinds(stream))
        .containsExactly(
            "schema",
            "dictionary 0: 2",
            "batch: 2",
            "batch: 2",
            "delta 0: 1",
            "batch: 2",
            "delta 0: 1",
            "batch: 2",
            "delta 0: 1",
            "batch: 1");
    assertThat(ArrowJavaReader.readStream(stream).dictionaries().get(0L))
        .containsExactly("a", "b", "c", "d", "e");
  }

  /** PyArrow refuses a stream that does not begin with all its dictionaries. */
  @Test
  void aStreamBeginsWithItsDictionaryEvenIfThatIsEmpty() throws IOException {
    byte[] stream = Columns.texts(ArrowType.INT8).stream(2, null, null, "a", "b");

    assertThat(Messages.kinds(stream))
        .containsExactly("schema", "dictionary 0: 0", "batch: 2", "delta 0: 2", "batch: 2");
    assertThat(ArrowJavaReader.readStream(stream).rows())
        .containsExactly(
            Arrays.asList((Object) null), Arrays.asList((Object) null), List.of("a"), List.of("b"));
  }

  @Test
  void aStreamWithoutBatchesHasItsDictionaryAllTheSame() throws IOException {
    byte[] stream = Columns.texts(ArrowType.INT8).stream(2, NO_ROWS);

    assertThat(Messages.kinds(stream)).containsExactly("schema", "dictionary 0: 0");
    assertThat(ArrowJavaReader.readStream(stream).rows()).isEmpty();
  }

  @Test
  void aFileHasOneWholeDictionary() throws IOException {
    Path file = folder.resolve("texts.arrow");
    Columns.texts(ArrowType.INT8).file(file, 2, "a", null, "b", "c", "b", "d", "a");

    Table read = ArrowJavaReader.readFile(file);

    assertThat(read.dictionaries().get(0L)).containsExactly("a", "b", "c", "d");
    assertThat(read.batchSizes()).containsExactly(2, 2, 2, 1);
    assertThat(read.rows().get(1)).containsExactly((Object) null);
    assertThat(read.rows().get(6)).containsExactly("a");
    assertThat(Columns.texts(ArrowType.INT8).read(file))
        .containsExactly("a", null, "b", "c", "b", "d", "a");
  }

  @Test
  void aFileWithoutBatchesHasItsDictionaryAllTheSame() throws IOException {
    Path file = folder.resolve("none.arrow");
    Columns.texts(ArrowType.INT8).file(file, 2, NO_ROWS);

    assertThat(ArrowJavaReader.readFile(file).rows()).isEmpty();
    assertThat(Columns.texts(ArrowType.INT8).read(file)).isEmpty();
  }

  /** Arrow C++ knows no deltas of such dictionaries. */
  @Test
  void aDictionaryWithOthersInItIsWrittenAfterThemAndAnew() throws IOException {
    Order x = new Order(Side.BUY, "X");
    Order y = new Order(Side.SELL, "Y");
    byte[] stream =
        Columns.orders().stream(2, x, x, x, y, y, x, new Order(null, "X"), new Order(null, "Z"));

    assertThat(Messages.kinds(stream))
        .containsExactly(
            "schema",
            // Of the enum, which never changes.
            "dictionary 1: 3",
            "dictionary 2: 1",
            "dictionary 0: 1",
            "batch: 2",
            "delta 2: 1",
            "dictionary 0: 2",
            "batch: 2",
            "batch: 2",
            "delta 2: 1",
            "dictionary 0: 4",
            "batch: 2");
  }

  @Test
  void dictionaryBatchesAreAlignedLikeOthers() throws IOException {
    WriteOptions options = WriteOptions.defaults().withBatchRows(1).withAlignment(64);

    byte[] stream =
        Columns.texts(ArrowType.INT8).toBytes(SingleColumn.rows("a", "bc", "d"), options);

    assertThat(Messages.split(stream)).hasSize(7).allMatch(message -> message.length % 64 == 0);
    assertThat(ArrowJavaReader.readStream(stream).rows())
        .containsExactly(List.of("a"), List.of("bc"), List.of("d"));
  }
}
