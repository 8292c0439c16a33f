package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.builder.BinaryBuilder;
import dev.arrowrecord.builder.BoolBuilder;
import dev.arrowrecord.builder.DecimalBuilder;
import dev.arrowrecord.builder.Float64Builder;
import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.MapBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.TimestampBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.encodings.Columns.Order;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.BoolVector;
import dev.arrowrecord.vector.DecimalVector;
import dev.arrowrecord.vector.Float64Vector;
import dev.arrowrecord.vector.Int64Vector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.MapVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.TimestampVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dictionaries with values of any type, in streams by deltas and in files as a whole. */
class DictionaryValuesTest {
  @TempDir Path folder;

  static Stream<ArrowType.Int> indexTypes() {
    return Stream.of(8, 16, 32, 64)
        .flatMap(bits -> Stream.of(new ArrowType.Int(bits, true), new ArrowType.Int(bits, false)));
  }

  @ParameterizedTest
  @MethodSource("indexTypes")
  void mayBeTexts(ArrowType.Int indexType) throws IOException {
    Columns.check(
        folder,
        Columns.texts(indexType),
        "a",
        "b",
        "",
        null,
        "é",
        "a",
        "b",
        "c",
        null,
        "\uD83D\uDE00");
  }

  @ParameterizedTest
  @MethodSource("indexTypes")
  void mayBeAsManyAsTheIndicesTellApart(ArrowType.Int indexType) throws IOException {
    int bits = Math.min(indexType.bitWidth(), 16) - (indexType.signed() ? 1 : 0);
    String[] texts = new String[1 << bits];
    Arrays.setAll(texts, String::valueOf);
    SingleColumn<String, ?> column = Columns.texts(indexType);

    byte[] stream = column.stream(1000, texts);

    assertThat(ArrowJavaReader.readStream(stream).rows().stream().map(row -> row.get(0)))
        .containsExactly((Object[]) texts);
    assertThat(column.read(stream)).containsExactly(texts);
  }

  @Test
  void mayBeBits() throws IOException {
    Columns.check(
        folder,
        Columns.dictionary(of(ArrowType.BOOL), BoolBuilder::new, BoolVector::new),
        false,
        true,
        null,
        true,
        false);
  }

  @Test
  void mayBeNumbers() throws IOException {
    Columns.check(
        folder,
        Columns.dictionary(of(ArrowType.INT64), Int64Builder::new, Int64Vector::new),
        Long.MIN_VALUE,
        0L,
        null,
        Long.MAX_VALUE,
        0L);
    Columns.check(
        folder,
        Columns.dictionary(of(ArrowType.FLOAT64), Float64Builder::new, Float64Vector::new),
        0.0,
        -0.0,
        null,
        Double.NaN,
        Double.NaN,
        0.0);
  }

  @Test
  void mayBeDecimalsAndTimes() throws IOException {
    Columns.check(
        folder,
        Columns.dictionary(
            of(ArrowType.decimal128(10, 2)), DecimalBuilder::new, DecimalVector::new),
        new BigDecimal("1.00"),
        new BigDecimal("-0.01"),
        null,
        new BigDecimal("1.00"));
    Columns.check(
        folder,
        Columns.dictionary(
            of(ArrowType.timestamp(TimeUnit.MICROSECOND, "UTC")),
            TimestampBuilder::new,
            TimestampVector::new),
        Instant.EPOCH,
        Instant.ofEpochSecond(1),
        null,
        Instant.EPOCH);
  }

  @Test
  void mayBeBytes() throws IOException {
    Columns.check(
        folder,
        Columns.dictionary(of(ArrowType.BINARY), BinaryBuilder::new, BinaryVector::new),
        new byte[] {1, 2},
        new byte[] {},
        null,
        new byte[] {1, 2},
        new byte[] {3});
  }

  @Test
  void mayBeLists() throws IOException {
    Columns.check(
        folder,
        Columns.dictionary(
            of(ArrowType.LIST, Field.nullable("item", ArrowType.UTF8)),
            field -> ListBuilder.ofCollection(field, new Utf8Builder(field.child(0))),
            column -> ListVector.ofList(column, new Utf8Vector(column.child(0)))),
        List.of("a", "b"),
        List.of(),
        null,
        Arrays.asList("a", null),
        List.of("a", "b"));
  }

  @Test
  void mayBeMaps() throws IOException {
    Field entries =
        Field.required(
            "entries",
            ArrowType.STRUCT,
            Field.required("key", ArrowType.UTF8),
            Field.nullable("value", ArrowType.INT64));
    Columns.check(
        folder,
        Columns.dictionary(
            of(ArrowType.map(false), entries),
            field ->
                new MapBuilder<>(
                    field,
                    new Utf8Builder(field.child(0).child(0)),
                    new Int64Builder(field.child(0).child(1))),
            column ->
                new MapVector<>(
                    column,
                    new Utf8Vector(column.child(0).child(0)),
                    new Int64Vector(column.child(0).child(1)))),
        Map.of("a", 1L),
        Map.of(),
        null,
        Map.of("a", 1L),
        Map.of("b", 1L));
  }

  @Test
  void mayBeRecordsWithDictionariesInThem() throws IOException {
    Order x = new Order(Side.BUY, "X");
    Order y = new Order(Side.SELL, "Y");
    Order none = new Order(null, null);
    Columns.check(folder, Columns.orders(), none, x, y, null, x, none, new Order(Side.BUY, "Y"), y);
  }

  @Test
  void mayBeRuns() throws IOException {
    Field runs = Columns.runsOf(ArrowType.INT16, Field.nullable("values", ArrowType.UTF8));
    Columns.check(
        folder,
        Columns.dictionary(
            of(ArrowType.RUN_END_ENCODED, runs.child(0), runs.child(1)),
            field -> new RunEndBuilder<>(field, new Utf8Builder(field.child(1))),
            column -> new RunEndVector<>(column, new Utf8Vector(column.child(1)))),
        "a",
        "b",
        null,
        "b",
        "c");
  }

  private static Field of(ArrowType valueType, Field... children) {
    return Field.nullable("value", ArrowType.dictionary(ArrowType.INT16, valueType), children);
  }
}
