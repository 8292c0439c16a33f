package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.FixedSizeListBuilder;
import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.MapBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.UnionBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.builder.Variant;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.FixedSizeListVector;
import dev.arrowrecord.vector.Int32Vector;
import dev.arrowrecord.vector.Int64Vector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.MapVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.UnionVector;
import dev.arrowrecord.vector.Utf8Vector;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dictionaries and runs of values in the wider layouts, and in columns of the wider layouts. */
class EncodedLayoutsTest {
  private static final Field WORDS =
      Field.nullable("words", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8));
  private static final Field RUNS =
      Columns.runsOf(ArrowType.INT32, Field.nullable("values", ArrowType.UTF8)).withName("runs");
  private static final String LONG = "longer than a view itself";

  @TempDir Path folder;

  static Stream<ArrowType> texts() {
    return Stream.of(ArrowType.UTF8, ArrowType.LARGE_UTF8, ArrowType.UTF8_VIEW);
  }

  static Stream<ArrowType> lists() {
    return Stream.of(
        ArrowType.LIST, ArrowType.LARGE_LIST, ArrowType.LIST_VIEW, ArrowType.LARGE_LIST_VIEW);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void dictionariesOfTexts(ArrowType type) throws IOException {
    var column =
        Columns.dictionary(
            Field.nullable("value", ArrowType.dictionary(ArrowType.INT16, type)),
            Utf8Builder::new,
            Utf8Vector::new);
    String[] values = {"a", LONG, null, "a", "b", LONG, LONG + "!", ""};

    check(column, values);
    checkWithArrowJava(column, 2, values);
    checkWithArrowJava(column, 100, values);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void runsOfTexts(ArrowType type) throws IOException {
    var column =
        Columns.runs(
            Columns.runsOf(ArrowType.INT32, Field.nullable("values", type)),
            Utf8Builder::new,
            Utf8Vector::new);
    String[] values = {"a", "a", LONG, LONG, null, null, "", "a"};

    check(column, values);
    checkWithArrowJava(column, 3, values);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void dictionariesOfLists(ArrowType type) throws IOException {
    check(
        Columns.dictionary(
            Field.nullable(
                "value",
                ArrowType.dictionary(ArrowType.INT16, type),
                Field.nullable("item", ArrowType.UTF8)),
            field -> ListBuilder.ofCollection(field, new Utf8Builder(field.child(0))),
            column -> ListVector.ofList(column, new Utf8Vector(column.child(0)))),
        List.of("a", "b"),
        List.of(),
        null,
        Arrays.asList("a", null),
        List.of("a", "b"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listsOfEither(ArrowType type) throws IOException {
    List<String> first = Arrays.asList("a", "a", null, "b");
    List<String> second = List.of("b", "b", "c");
    check(
        list(type, WORDS, EncodedLayoutsTest::words, EncodedLayoutsTest::words),
        first,
        null,
        second,
        List.of(),
        first);
    check(
        list(type, RUNS, EncodedLayoutsTest::runs, EncodedLayoutsTest::runs),
        first,
        null,
        second,
        List.of(),
        first);
  }

  private static <V extends ValueVector<String>> SingleColumn<List<String>, ?> list(
      ArrowType type,
      Field element,
      Function<Field, VectorBuilder<String>> builder,
      Function<Column, V> vector) {
    return SingleColumn.of(
        Field.nullable("value", type, element),
        field -> ListBuilder.ofCollection(field, builder.apply(field.child(0))),
        column -> ListVector.ofList(column, vector.apply(column.child(0))));
  }

  @Test
  void fixedSizeListsOfEither() throws IOException {
    List<String> first = List.of("a", "a");
    List<String> second = List.of("b", "a");
    check(
        fixedSizeList(WORDS, EncodedLayoutsTest::words, EncodedLayoutsTest::words),
        null,
        first,
        null,
        second,
        first);
    check(
        fixedSizeList(RUNS, EncodedLayoutsTest::runs, EncodedLayoutsTest::runs),
        null,
        first,
        null,
        second,
        first);
  }

  private static <V extends ValueVector<String>> SingleColumn<List<String>, ?> fixedSizeList(
      Field element, Function<Field, VectorBuilder<String>> builder, Function<Column, V> vector) {
    return SingleColumn.of(
        Field.nullable("value", ArrowType.fixedSizeList(2), element),
        field -> FixedSizeListBuilder.ofCollection(field, builder.apply(field.child(0))),
        column -> FixedSizeListVector.ofList(column, vector.apply(column.child(0))));
  }

  @ParameterizedTest
  @EnumSource
  void unionsOfEither(UnionMode mode) throws IOException {
    check(
        SingleColumn.of(
            Field.nullable(
                "value",
                ArrowType.union(mode, 0, 1, 2),
                Field.nullable("int", ArrowType.INT32),
                WORDS,
                Columns.runsOf(ArrowType.INT16, Field.required("values", ArrowType.INT64))
                    .withName("longs")),
            field ->
                new UnionBuilder<Object>(
                    field,
                    Variant.of(Integer.class, new Int32Builder(field.child(0))),
                    Variant.of(String.class, words(field.child(1))),
                    Variant.of(
                        Long.class,
                        new RunEndBuilder<>(
                            field.child(2), new Int64Builder(field.child(2).child(1))))),
            column ->
                new UnionVector<Object>(
                    column,
                    new Int32Vector(column.child(0)),
                    words(column.child(1)),
                    new RunEndVector<>(
                        column.child(2), new Int64Vector(column.child(2).child(1))))),
        1,
        "a",
        null,
        2L,
        2L,
        "b",
        "a",
        3L);
  }

  @ParameterizedTest
  @EnumSource
  void eitherOfUnions(UnionMode mode) throws IOException {
    Field[] variants = {
      Field.nullable("int", ArrowType.INT32), Field.nullable("text", ArrowType.UTF8)
    };
    Object[] values = {1, 1, "a", null, "a", 1, "b"};
    check(
        Columns.dictionary(
            Field.nullable(
                "value",
                ArrowType.dictionary(ArrowType.UINT8, ArrowType.union(mode, 0, 1)),
                variants),
            EncodedLayoutsTest::union,
            EncodedLayoutsTest::union),
        values);
    check(
        Columns.runs(
            Columns.runsOf(
                ArrowType.INT64, Field.nullable("values", ArrowType.union(mode, 0, 1), variants)),
            EncodedLayoutsTest::union,
            EncodedLayoutsTest::union),
        values);
  }

  @Test
  void mapsWithSortedKeysInADictionary() throws IOException {
    Field entries =
        Field.required(
            "entries",
            ArrowType.STRUCT,
            Field.required("key", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8)),
            RUNS);
    SingleColumn<Map<String, String>, ?> column =
        SingleColumn.of(
            Field.nullable("value", ArrowType.map(true), entries),
            field ->
                new MapBuilder<>(
                    field, words(field.child(0).child(0)), runs(field.child(0).child(1))),
            each ->
                new MapVector<>(each, words(each.child(0).child(0)), runs(each.child(0).child(1))));
    Map<String, String> map = new LinkedHashMap<>();
    map.put("b", "x");
    map.put("a", null);

    List<Map<String, String>> read =
        column.read(column.stream(2, map, null, Map.of("c", "x"), map));

    assertThat(read).containsExactly(map, null, Map.of("c", "x"), map);
    assertThat(read.get(0).keySet()).containsExactly("a", "b");
  }

  private static DictionaryBuilder<String> words(Field field) {
    return new DictionaryBuilder<>(field, new Utf8Builder(DictionaryBuilder.valuesField(field)));
  }

  private static DictionaryVector<String, Utf8Vector> words(Column column) {
    return new DictionaryVector<>(column, Utf8Vector::new);
  }

  private static RunEndBuilder<String> runs(Field field) {
    return new RunEndBuilder<>(field, new Utf8Builder(field.child(1)));
  }

  private static RunEndVector<String, Utf8Vector> runs(Column column) {
    return new RunEndVector<>(column, new Utf8Vector(column.child(1)));
  }

  private static UnionBuilder<Object> union(Field field) {
    return new UnionBuilder<>(
        field,
        Variant.of(Integer.class, new Int32Builder(field.child(0))),
        Variant.of(String.class, new Utf8Builder(field.child(1))));
  }

  private static UnionVector<Object> union(Column column) {
    return new UnionVector<>(
        column, new Int32Vector(column.child(0)), new Utf8Vector(column.child(1)));
  }

  /** Whether the values are read as they were written, whatever the size of a batch. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private <T> void check(SingleColumn<T, ?> column, T... values) throws IOException {
    for (int batchRows : new int[] {1, 2, 3, 100}) {
      Path file = folder.resolve("values.arrow");
      column.file(file, batchRows, values);

      assertThat(column.read(column.stream(batchRows, values))).containsExactly(values);
      assertThat(column.read(file)).containsExactly(values);
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> void checkWithArrowJava(SingleColumn<T, ?> column, int batchRows, T... values)
      throws IOException {
    assertThat(ArrowJavaReader.readStream(column.stream(batchRows, values)).rows())
        .isEqualTo(Arrays.stream(values).map(value -> Plain.row(new Object[] {value})).toList());
  }
}
