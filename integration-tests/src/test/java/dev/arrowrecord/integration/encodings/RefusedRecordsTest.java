package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.contract.SingleColumn.Row;
import dev.arrowrecord.integration.encodings.Columns.Order;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record that is refused leaves no trace: not in the dictionary, and not in the runs. */
class RefusedRecordsTest {
  private static final String UNPAIRED = "\uD800";

  @Test
  void leaveNoValueInTheDictionary() throws IOException {
    check(
        Columns.lists(
            Field.required("item", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8)),
            field ->
                new DictionaryBuilder<>(
                    field, new Utf8Builder(DictionaryBuilder.valuesField(field))),
            column -> new DictionaryVector<>(column, Utf8Vector::new)),
        List.of(List.of("a", "b"), List.of("c"), List.of("b", "d"), List.of("a")),
        List.of(Arrays.asList("x", "b", null), Arrays.asList("y", "x", UNPAIRED)));
  }

  @Test
  void leaveNoValueInDictionariesWithinIt() throws IOException {
    check(
        Columns.orders(),
        List.of(
            new Order(Side.BUY, "a"),
            new Order(Side.SELL, "a"),
            new Order(null, "b"),
            new Order(Side.BUY, "c")),
        List.of(new Order(Side.BUY, UNPAIRED)));
  }

  @Test
  void leaveNoRun() throws IOException {
    check(
        Columns.lists(
            Columns.runsOf(ArrowType.INT16, Field.required("values", ArrowType.UTF8)),
            field -> new RunEndBuilder<>(field, new Utf8Builder(field.child(1))),
            column -> new RunEndVector<>(column, new Utf8Vector(column.child(1)))),
        List.of(List.of("a", "b"), List.of("b"), List.of("b", "d"), List.of("a")),
        List.of(Arrays.asList("b", "b", "x", null), Arrays.asList("y", UNPAIRED)));
  }

  /** What is written is the same, byte for byte, as though nobody had tried the refused ones. */
  private static <T> void check(SingleColumn<T, ?> column, List<T> accepted, List<T> refused)
      throws IOException {
    for (int batchRows : new int[] {1, 2, 3, 100}) {
      WriteOptions options = WriteOptions.defaults().withBatchRows(batchRows);
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      try (var toStream = column.newStream(stream, options);
          var toFile = column.newFile(Channels.newChannel(file), options)) {
        for (T each : accepted) {
          for (T not : refused) {
            assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> toStream.write(new Row<>(not)));
            assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> toFile.write(new Row<>(not)));
          }
          toStream.write(new Row<>(each));
          toFile.write(new Row<>(each));
        }
      }
      List<Row<T>> rows = accepted.stream().map(Row::new).toList();
      ByteArrayOutputStream undisturbed = new ByteArrayOutputStream();
      try (var writer = column.newFile(Channels.newChannel(undisturbed), options)) {
        writer.writeAll(rows);
      }
      assertThat(stream.toByteArray()).isEqualTo(column.toBytes(rows, options));
      assertThat(file.toByteArray()).isEqualTo(undisturbed.toByteArray());
    }
  }

  @Test
  void areExplained() {
    String[] texts = new String[129];
    Arrays.setAll(texts, String::valueOf);

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Columns.texts(ArrowType.INT8).stream(50, texts))
        .withMessage(
            "Row 128: Row.value is value number 129 of its dictionary, but int8 indices tell no"
                + " more than 128 apart; give it a wider index");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Columns.orders().stream(1, new Order(null, UNPAIRED)))
        .withMessageStartingWith("Row 0: Row.value.venue has an unpaired surrogate");
    String[] same = new String[Short.MAX_VALUE + 1];
    Arrays.fill(same, "a");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Columns.textRuns(ArrowType.INT16).stream(100_000, same))
        .withMessage(
            "Row 32767: Row.value is one value more than the 32767 that 16-bit run ends can count"
                + " in a batch; use smaller batches, or run ends of 32 bits");
  }
}
