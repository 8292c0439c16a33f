package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.dictionary;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dictionaries of others, which know nothing of our enums. */
class DictionariesTest {
  @ArrowRecord
  record Order(Side side) {}

  @ArrowRecord
  record Orders(Side first, Side second, List<Side> more) {}

  @TempDir Path folder;

  static Stream<ArrowType.Int> indexTypes() {
    return Stream.of(8, 16, 32, 64)
        .flatMap(bits -> Stream.of(new ArrowType.Int(bits, true), new ArrowType.Int(bits, false)));
  }

  @ParameterizedTest
  @MethodSource("indexTypes")
  void mayHaveIndicesOfAnyWidthAndAnotherOrder(ArrowType.Int indexType) throws IOException {
    ArrowSchema schema =
        ArrowSchema.of(dictionary("side", true, 5, indexType))
            .withDictionary(5, "HOLD", "SELL", "BUY");
    List<List<Object>> rows =
        Arrays.asList(Plain.row("BUY"), Arrays.asList((Object) null), Plain.row("HOLD"));
    List<Order> orders = List.of(new Order(Side.BUY), new Order(null), new Order(Side.HOLD));
    Path file = folder.resolve("orders.arrow");
    Files.write(file, ArrowJavaWriter.file(schema, rows, 2));

    assertThat(DictionariesTest_OrderArrow.fromBytes(ArrowJavaWriter.stream(schema, rows, 2)))
        .isEqualTo(orders);
    assertThat(DictionariesTest_OrderArrow.readFile(file)).isEqualTo(orders);
  }

  /** Indices from 128 on are negative if an unsigned byte is mistaken for a signed one. */
  @Test
  void mayHaveMoreValuesThanTheEnum() throws IOException {
    Object[] values =
        Stream.concat(IntStream.range(0, 254).mapToObj(i -> "v" + i), Stream.of("SELL")).toArray();
    ArrowSchema schema =
        ArrowSchema.of(dictionary("side", true, 1, new ArrowType.Int(8, false)))
            .withDictionary(1, values);

    byte[] stream = ArrowJavaWriter.stream(schema, List.of(Plain.row("SELL")), 1);

    assertThat(DictionariesTest_OrderArrow.fromBytes(stream)).containsExactly(new Order(Side.SELL));
  }

  @Test
  void mayBeSharedByFields() throws IOException {
    ArrowSchema schema =
        ArrowSchema.of(
                dictionary("second", true, 1, 16),
                nullable("more", LIST, dictionary("item", true, 1, 16)),
                dictionary("first", true, 1, 16))
            .withDictionary(1, "SELL", "BUY");

    byte[] stream =
        ArrowJavaWriter.stream(
            schema, List.of(Plain.row("BUY", Arrays.asList("SELL", null), "SELL")), 1);

    assertThat(DictionariesTest_OrdersArrow.fromBytes(stream))
        .containsExactly(new Orders(Side.SELL, Side.BUY, Arrays.asList(Side.SELL, null)));
  }

  @Test
  void mayHaveTheirValuesInOrder() throws IOException {
    DictionaryEncoding ordered = new DictionaryEncoding(1, true, new ArrowType.Int(8, true));
    Field side =
        new Field("side", new FieldType(true, ArrowType.Utf8.INSTANCE, ordered), List.of());
    ArrowSchema schema = ArrowSchema.of(side).withDictionary(1, "BUY", "SELL");

    byte[] stream = ArrowJavaWriter.stream(schema, List.of(Plain.row("SELL")), 1);

    assertThat(DictionariesTest_OrderArrow.fromBytes(stream)).containsExactly(new Order(Side.SELL));
  }

  @Test
  void mayHaveNamesOfNoConstantAsLongAsNobodyReadsThem() throws IOException {
    ArrowSchema schema =
        ArrowSchema.of(dictionary("side", true, 1, 8)).withDictionary(1, "SHORT", "BUY");

    byte[] stream =
        ArrowJavaWriter.stream(schema, List.of(Plain.row("BUY"), Plain.row("SHORT")), 2);

    try (var reader = DictionariesTest_OrderArrow.openStream(ByteBuffer.wrap(stream))) {
      var batch = reader.iterator().next();
      assertThat(batch.get(0)).isEqualTo(new Order(Side.BUY));
      assertThatExceptionOfType(SchemaMismatchException.class)
          .isThrownBy(() -> batch.get(1))
          .withMessageContaining("side")
          .withMessageContaining("slot 1")
          .withMessageContaining("\"SHORT\"");
    }
  }

  @Test
  void mayBeEmptyWhereNothingIsEncoded() throws IOException {
    ArrowSchema schema = ArrowSchema.of(dictionary("side", true, 1, 8)).withDictionary(1);
    List<Object> none = Arrays.asList((Object) null);

    byte[] stream = ArrowJavaWriter.stream(schema, List.of(none), 1);

    assertThat(DictionariesTest_OrderArrow.fromBytes(stream)).containsExactly(new Order(null));
  }
}
