package dev.arrowrecord.integration.encodings;

import dev.arrowrecord.builder.BinaryBuilder;
import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.EnumBuilder;
import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.conversion.EnumDictionary;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.EnumVector;
import dev.arrowrecord.vector.Int64Vector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs of values of any type, as arrow-java reads them. */
class RunEndsTest {
  private static final EnumDictionary<Side> SIDES =
      EnumDictionary.of(Side.values(), "BUY", "SELL", "HOLD");
  private static final Field TEXTS =
      Field.nullable("values", ArrowType.dictionary(ArrowType.INT16, ArrowType.UTF8));

  @TempDir Path folder;

  static Stream<ArrowType> runEnds() {
    return Stream.of(ArrowType.INT16, ArrowType.INT32, ArrowType.INT64);
  }

  @ParameterizedTest
  @MethodSource("runEnds")
  void mayBeOfTexts(ArrowType runEnds) throws IOException {
    Columns.check(
        folder, Columns.textRuns(runEnds), "a", "a", "b", null, null, "b", "", "", "", "a");
    Columns.check(folder, Columns.textRuns(runEnds), null, null, null, "x", null);
    Columns.check(folder, Columns.textRuns(runEnds), "x");
  }

  @Test
  void mayBeOfNumbers() throws IOException {
    Columns.check(
        folder,
        Columns.runs(
            Columns.runsOf(ArrowType.INT32, Field.nullable("values", ArrowType.INT64)),
            Int64Builder::new,
            Int64Vector::new),
        1L,
        1L,
        null,
        Long.MAX_VALUE,
        Long.MAX_VALUE,
        1L);
  }

  @Test
  void mayBeOfBytes() throws IOException {
    Columns.check(
        folder,
        Columns.runs(
            Columns.runsOf(ArrowType.INT32, Field.nullable("values", ArrowType.BINARY)),
            BinaryBuilder::new,
            BinaryVector::new),
        new byte[] {1},
        new byte[] {1},
        null,
        new byte[] {},
        new byte[] {1});
  }

  @Test
  void mayBeOfEnums() throws IOException {
    Columns.check(
        folder,
        Columns.runs(
            Columns.runsOf(
                ArrowType.INT32,
                Field.nullable("values", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8))),
            field -> new EnumBuilder<>(field, SIDES),
            column -> new EnumVector<>(column, SIDES)),
        Side.BUY,
        Side.BUY,
        null,
        Side.HOLD,
        Side.HOLD);
  }

  @Test
  void mayBeOfDictionaryValues() throws IOException {
    Columns.check(
        folder,
        Columns.runs(
            Columns.runsOf(ArrowType.INT32, TEXTS), RunEndsTest::texts, RunEndsTest::texts),
        "a",
        "a",
        null,
        "b",
        "a",
        "c",
        "c");
  }

  @Test
  void mayBeOfLists() throws IOException {
    Columns.check(
        folder,
        Columns.runs(
            Columns.runsOf(
                ArrowType.INT32,
                Field.nullable("values", ArrowType.LIST, Field.nullable("item", ArrowType.UTF8))),
            field -> ListBuilder.ofCollection(field, new Utf8Builder(field.child(0))),
            column -> ListVector.ofList(column, new Utf8Vector(column.child(0)))),
        List.of("a"),
        List.of("a"),
        null,
        List.of(),
        Arrays.asList("a", null),
        Arrays.asList("a", null));
  }

  @Test
  void mayBeInLists() throws IOException {
    Columns.check(
        folder,
        Columns.lists(
            Columns.runsOf(ArrowType.INT16, TEXTS),
            field -> new RunEndBuilder<>(field, texts(field.child(1))),
            column -> new RunEndVector<>(column, texts(column.child(1)))),
        List.of("a", "a"),
        List.of("a", "b"),
        null,
        List.of(),
        Arrays.asList("b", null, "c"),
        List.of("c"));
  }

  private static DictionaryBuilder<String> texts(Field field) {
    return new DictionaryBuilder<>(field, new Utf8Builder(DictionaryBuilder.valuesField(field)));
  }

  private static DictionaryVector<String, Utf8Vector> texts(Column column) {
    return new DictionaryVector<>(column, Utf8Vector::new);
  }
}
