package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.fail;

import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.encodings.Columns.Order;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.ReadOptions;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** A changed byte gives other values, or is refused, and does nothing else. */
class ChangedEncodingsTest {
  private static final IntUnaryOperator[] CHANGES = {
    value -> 0, value -> value ^ 0x80, value -> value - 1
  };

  @Test
  void ofDictionaries() throws IOException {
    changeEveryByte(Columns.texts(ArrowType.UINT16), "a", null, "bcd", "a", "e", "bcd");
  }

  @Test
  void ofDictionariesWithinDictionaries() throws IOException {
    Order x = new Order(Side.BUY, "X");
    changeEveryByte(Columns.orders(), x, null, new Order(Side.HOLD, "YZ"), x);
  }

  @Test
  void ofRuns() throws IOException {
    changeEveryByte(Columns.textRuns(ArrowType.INT16), "a", "a", null, null, "bc", "a");
    changeEveryByte(Columns.textRuns(ArrowType.INT64), "a", "a", null, null, "bc", "a");
  }

  @Test
  void ofListsOfRunsOfDictionaryValues() throws IOException {
    Field texts = Field.required("values", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8));
    changeEveryByte(
        Columns.lists(
            Columns.runsOf(ArrowType.INT32, texts),
            field -> {
              Field values = field.child(1);
              Field strings = DictionaryBuilder.valuesField(values);
              return new RunEndBuilder<>(
                  field, new DictionaryBuilder<>(values, new Utf8Builder(strings)));
            },
            column ->
                new RunEndVector<>(
                    column, new DictionaryVector<>(column.child(1), Utf8Vector::new))),
        List.of("a", "a", "b"),
        null,
        List.of("b", "c"));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> void changeEveryByte(SingleColumn<T, ?> column, T... values)
      throws IOException {
    changeEveryByte(column, column.stream(2, values), false);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (var writer =
        column.newFile(Channels.newChannel(file), WriteOptions.defaults().withBatchRows(2))) {
      writer.writeAll(SingleColumn.rows(values));
    }
    changeEveryByte(column, file.toByteArray(), true);
  }

  private static void changeEveryByte(SingleColumn<?, ?> column, byte[] bytes, boolean file)
      throws IOException {
    for (int i = 0; i < bytes.length; i++) {
      byte before = bytes[i];
      for (IntUnaryOperator change : CHANGES) {
        bytes[i] = (byte) change.applyAsInt(before);
        try {
          read(column, bytes, file);
        } catch (ArrowFormatException | SchemaMismatchException refused) {
          // As it should be.
        } catch (RuntimeException | Error e) {
          fail("byte " + i + " of " + Arrays.toString(bytes) + ", which was " + before, e);
        }
      }
      bytes[i] = before;
    }
  }

  private static void read(SingleColumn<?, ?> column, byte[] bytes, boolean file)
      throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try (var reader =
        file
            ? column.openFile(in, ReadOptions.defaults())
            : column.openStream(in, ReadOptions.defaults())) {
      for (var batch : reader) {
        for (int i = 0; i < Math.min(batch.rowCount(), 1_000); i++) {
          batch.get(i);
          batch.value().isNull(i);
        }
        batch.value().nullCount();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
