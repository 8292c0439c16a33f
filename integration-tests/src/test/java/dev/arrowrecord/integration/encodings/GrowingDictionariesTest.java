package dev.arrowrecord.integration.encodings;

import static dev.arrowrecord.integration.judge.Types.dictionary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.contract.SingleColumn.Batch;
import dev.arrowrecord.integration.contract.SingleColumn.Row;
import dev.arrowrecord.integration.encodings.Columns.Order;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.integration.judge.HandmadeDictionaries;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.ReadOptions;
import dev.arrowrecord.ipc.RecordReader;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.Int64Vector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dictionaries of others: deltas and replacements in streams, deltas in files. */
class GrowingDictionariesTest {
  private static final int ID = 7;

  private final SingleColumn<String, DictionaryVector<String, Utf8Vector>> texts =
      Columns.texts(ArrowType.INT32);
  private final SingleColumn<String, ?> required =
      Columns.dictionary(
          Field.required("value", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8)),
          Utf8Builder::new,
          Utf8Vector::new);
  private HandmadeDictionaries data;

  @BeforeEach
  void begin() throws IOException {
    data = new HandmadeDictionaries(dictionary("value", true, ID, 8));
  }

  @AfterEach
  void close() {
    data.close();
  }

  private List<Batch<String, DictionaryVector<String, Utf8Vector>>> batches(ByteBuffer stream)
      throws IOException {
    List<Batch<String, DictionaryVector<String, Utf8Vector>>> batches = new ArrayList<>();
    try (var reader = texts.openStream(stream, ReadOptions.defaults())) {
      reader.forEach(batches::add);
    }
    return batches;
  }

  private List<String> values(RecordReader<Row<String>, ?> reader) throws IOException {
    try (reader) {
      return reader.readAll().stream().map(Row::value).toList();
    }
  }

  @Test
  void aBatchKeepsTheDictionaryItCameWith() throws IOException {
    data.dictionary(ID, false, "a", "b").row(1);
    data.dictionary(ID, true).dictionary(ID, true, "c").row(2);
    data.dictionary(ID, false, "x").row(0).dictionary(ID, true, "y").row(1);

    var batches = batches(data.stream());

    assertThat(batches)
        .extracting(batch -> batch.value().get(0))
        .containsExactly("b", "c", "x", "y");
    assertThat(batches)
        .extracting(batch -> batch.value().dictionarySize())
        .containsExactly(2, 3, 1, 2);
    assertThat(batches.get(1).value().dictionaryValue(0)).isEqualTo("a");
    assertThat(batches.get(0).value().dictionaryIndex(0)).isEqualTo(1);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> batches.get(0).value().dictionaryValue(2));
  }

  /** The batches before it are good; nobody can tell what was to be in those after it. */
  @Test
  void aMalformedDictionaryAfterTheLastBatchIsRefused() throws IOException {
    List<byte[]> good = Messages.split(texts.stream(1, "a", "b"));
    Field numbers = Field.nullable("value", ArrowType.dictionary(ArrowType.INT32, ArrowType.INT64));
    List<byte[]> other =
        Messages.split(
            Columns.dictionary(numbers, Int64Builder::new, Int64Vector::new).stream(1, 1L, 2L));
    byte[] delta = good.get(3);
    byte[] ofNumbers = other.get(3);

    byte[] whole = joined(good.get(0), good.get(1), good.get(2), delta);
    assertThat(Messages.kinds(whole)).endsWith("batch: 1", "delta 0: 1");
    assertThat(texts.read(whole)).containsExactly("a");

    byte[] malformed = joined(good.get(0), good.get(1), good.get(2), ofNumbers);
    assertThat(Messages.kinds(malformed)).endsWith("batch: 1", "delta 0: 1");
    int start = malformed.length - ofNumbers.length;
    try (var reader = texts.openStream(ByteBuffer.wrap(malformed), ReadOptions.defaults())) {
      var batches = reader.iterator();
      assertThat(batches.next().value().get(0)).isEqualTo("a");
      for (int time = 0; time < 2; time++) {
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(batches::hasNext)
            .havingCause()
            .isInstanceOf(ArrowFormatException.class)
            .withMessageContaining("(at byte " + start + ")");
      }
    }
    assertThatExceptionOfType(ArrowFormatException.class).isThrownBy(() -> texts.read(malformed));
  }

  private static byte[] joined(byte[]... messages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] each : messages) {
      out.writeBytes(each);
    }
    return out.toByteArray();
  }

  @Test
  void textsAreMadeOnceForAllBatches() throws IOException {
    data.dictionary(ID, false, "a").row(0).dictionary(ID, true, "b").row(0).row(0);

    var batches = batches(data.stream());

    assertThat(batches.get(1).value().get(0)).isSameAs(batches.get(0).value().get(0));
    assertThat(batches.get(2).value().get(0)).isSameAs(batches.get(0).value().get(0));
  }

  @Test
  void filesMayHaveDeltasAnywhere() throws IOException {
    data.dictionary(ID, false, "a").row(2).dictionary(ID, true, "b").row(1);
    data.dictionary(ID, true, "c").row(0);

    assertThat(values(texts.openFile(data.file(), ReadOptions.defaults())))
        .containsExactly("c", "b", "a");
  }

  @Test
  void filesMayNotReplaceThem() throws IOException {
    data.dictionary(ID, false, "a").row(0).dictionary(ID, false, "b").row(0);
    ByteBuffer file = data.file();

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> texts.openFile(file, ReadOptions.defaults()))
        .withMessageContaining("Expected nothing but deltas of dictionary 7");
  }

  @Test
  void aDeltaOfNothingIsMalformed() throws IOException {
    data.dictionary(ID, true, "a").row(0);
    ByteBuffer stream = data.stream();

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> values(texts.openStream(stream, ReadOptions.defaults())))
        .withMessageContaining("Expected the first batch of dictionary 7, but found a delta");
  }

  @Test
  void anIndexBeyondTheDictionaryIsMalformed() throws IOException {
    data.dictionary(ID, false, "a").row(1).dictionary(ID, true, "b").row(1).row(-1);

    var batches = batches(data.stream());

    assertThat(batches.get(1).value().get(0)).isEqualTo("b");
    for (int malformed : new int[] {0, 2}) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> batches.get(malformed).value().get(0))
          .havingCause()
          .isInstanceOf(ArrowFormatException.class)
          .withMessageContaining("Column value, slot 0: expected a dictionary index below");
    }
  }

  @Test
  void aNullInTheDictionaryIsNullWhereThereIsRoom() throws IOException {
    data.dictionary(ID, false, "a", null).row(0).row(1);

    assertThat(values(texts.openStream(data.stream(), ReadOptions.defaults())))
        .containsExactly("a", null);
    ByteBuffer stream = data.stream();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> values(required.openStream(stream, ReadOptions.defaults())))
        .withMessageContaining("a null in its dictionary in slot 0");
  }

  @Test
  void oneThatIsReplacedBeforeItsFirstRowIsForgotten() throws IOException {
    data.dictionary(ID, false, "x", null).dictionary(ID, true, "y");
    data.dictionary(ID, false, "a").dictionary(ID, true, "b").row(1);

    assertThat(values(required.openStream(data.stream(), ReadOptions.defaults())))
        .containsExactly("b");
  }

  @Test
  void oneAmongTheRecordBatchesOfAFileIsRefusedAndChangesNothing() throws IOException {
    data.dictionary(ID, false, "a").row(0).dictionary(ID, false, "b").misplaced();

    try (var reader = texts.openFile(data.file(), ReadOptions.defaults())) {
      assertThatExceptionOfType(ArrowFormatException.class)
          .isThrownBy(() -> reader.batch(1))
          .withMessageContaining("Expected a record batch");
      assertThat(reader.batch(0).get(0).value()).isEqualTo("a");
    }
  }

  @Test
  void manyDeltasAreReadByManyThreads() throws IOException {
    int count = 2_000;
    SingleColumn<String, DictionaryVector<String, Utf8Vector>> column =
        Columns.texts(ArrowType.UINT16);
    String[] expected =
        IntStream.range(0, count).mapToObj(i -> "value " + i).toArray(String[]::new);
    var batches = batches(ByteBuffer.wrap(column.stream(1, expected)));
    Set<String> seen = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 8)
        .parallel()
        .forEach(
            thread -> {
              for (int i = 0; i < count; i++) {
                int batch = thread % 2 == 0 ? i : count - 1 - i;
                String value = batches.get(batch).value().get(0);
                assertThat(value).isEqualTo(expected[batch]);
                seen.add(value);
              }
            });

    assertThat(seen).containsExactlyInAnyOrder(expected);
  }

  /** As arrow-java does, if the ids are so. */
  @Test
  void aDictionaryMayComeBeforeThoseWithinIt() throws IOException {
    SingleColumn<Order, ?> orders = Columns.orders();
    Order[] values = {new Order(Side.BUY, "X"), new Order(null, "Y"), new Order(Side.HOLD, "X")};
    byte[] stream = orders.stream(1, values);
    List<byte[]> messages = new ArrayList<>(Messages.split(stream));
    assertThat(Messages.kinds(stream).subList(1, 4))
        .containsExactly("dictionary 1: 3", "dictionary 2: 1", "dictionary 0: 1");
    Collections.swap(messages, 1, 3);
    ByteArrayOutputStream swapped = new ByteArrayOutputStream();
    for (byte[] message : messages) {
      swapped.write(message);
    }

    assertThat(orders.read(swapped.toByteArray())).isEqualTo(Arrays.asList(values));
  }
}
