package dev.arrowrecord.integration.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.arrowrecord.integration.contract.Generated.FromBytes;
import dev.arrowrecord.integration.contract.Generated.ReadFile;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.IntervalDayTimeVector;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each golden case that a class can have, as stream and as file, gives what its JSON says. */
@NullUnmarked
class TypedGoldenTest {
  private Path folder;

  @BeforeEach
  void findFolder() {
    String golden = System.getProperty("arrowrecord.golden", "");
    assumeTrue(!golden.isEmpty(), "SKIP: no -Darrowrecord.golden");
    folder = Path.of(golden).resolve("1.0.0-littleendian");
  }

  /** Checks as many fields as the class has, from the first on. */
  private <T extends Record> void check(
      String name, int first, FromBytes<T> fromBytes, ReadFile<T> readFile) throws IOException {
    List<T> ofStream = fromBytes.apply(stream(name).array());
    List<T> ofFile = readFile.apply(folder.resolve("generated_" + name + ".arrow_file"));
    GoldenJson golden = golden(name);
    List<JsonNode> fields = golden.fields().subList(first, golden.fields().size());

    List<List<Object>> expected = new ArrayList<>();
    for (List<Object> row : golden.rows()) {
      int width = ofStream.get(0).getClass().getRecordComponents().length;
      expected.add(row.subList(first, first + width));
    }
    assertThat(rows(ofStream, fields)).isEqualTo(expected);
    assertThat(rows(ofFile, fields)).isEqualTo(expected);
  }

  private static List<List<Object>> rows(List<? extends Record> rows, List<JsonNode> fields) {
    return rows.stream().map(row -> JavaCells.row(row, fields)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"primitive", "primitive_no_batches", "primitive_zerolength"})
  void ofPrimitives(String name) throws IOException {
    check(
        name, 0, GoldenClasses_PrimitivesArrow::fromBytes, GoldenClasses_PrimitivesArrow::readFile);
  }

  @Test
  void ofLargeTexts() throws IOException {
    check(
        "primitive_large_offsets",
        0,
        GoldenClasses_LargeTextsArrow::fromBytes,
        GoldenClasses_LargeTextsArrow::readFile);
  }

  @Test
  void ofDays() throws IOException {
    check("datetime", 0, GoldenClasses_DaysArrow::fromBytes, GoldenClasses_DaysArrow::readFile);
  }

  @Test
  void ofTimestamps() throws IOException {
    check(
        "datetime",
        6,
        GoldenClasses_TimestampsArrow::fromBytes,
        GoldenClasses_TimestampsArrow::readFile);
  }

  @Test
  void ofIntervals() throws IOException {
    check(
        "interval",
        0,
        GoldenClasses_IntervalsArrow::fromBytes,
        GoldenClasses_IntervalsArrow::readFile);
  }

  @Test
  void ofDecimals() throws IOException {
    check(
        "decimal",
        0,
        GoldenClasses_DecimalsArrow::fromBytes,
        GoldenClasses_DecimalsArrow::readFile);
  }

  @Test
  void ofDecimals256() throws IOException {
    check(
        "decimal256",
        0,
        GoldenClasses_Decimals256Arrow::fromBytes,
        GoldenClasses_Decimals256Arrow::readFile);
  }

  @Test
  void ofNested() throws IOException {
    check("nested", 0, GoldenClasses_NestedArrow::fromBytes, GoldenClasses_NestedArrow::readFile);
  }

  @Test
  void ofRecursivelyNested() throws IOException {
    check(
        "recursive_nested",
        0,
        GoldenClasses_RecursivelyNestedArrow::fromBytes,
        GoldenClasses_RecursivelyNestedArrow::readFile);
  }

  @Test
  void ofLargeLists() throws IOException {
    check(
        "nested_large_offsets",
        0,
        GoldenClasses_LargeListsArrow::fromBytes,
        GoldenClasses_LargeListsArrow::readFile);
  }

  @Test
  void ofMaps() throws IOException {
    check("map", 0, GoldenClasses_ScoresArrow::fromBytes, GoldenClasses_ScoresArrow::readFile);
  }

  @Test
  void ofMapsWithOtherNames() throws IOException {
    check(
        "map_non_canonical",
        0,
        GoldenClasses_NonCanonicalScoresArrow::fromBytes,
        GoldenClasses_NonCanonicalScoresArrow::readFile);
  }

  @Test
  void ofNulls() throws IOException {
    check("null", 0, GoldenClasses_NullsArrow::fromBytes, GoldenClasses_NullsArrow::readFile);
  }

  @Test
  void ofUnions() throws IOException {
    check("union", 0, GoldenClasses_UnionsArrow::fromBytes, GoldenClasses_UnionsArrow::readFile);
  }

  @Test
  void ofUnionsOfTheSameNames() throws IOException {
    check(
        "union",
        2,
        GoldenClasses_OtherUnionsArrow::fromBytes,
        GoldenClasses_OtherUnionsArrow::readFile);
  }

  @Test
  void ofDictionaries() throws IOException {
    check(
        "dictionary",
        0,
        GoldenClasses_DictionariesArrow::fromBytes,
        GoldenClasses_DictionariesArrow::readFile);
  }

  @Test
  void ofUnsignedDictionaries() throws IOException {
    check(
        "dictionary_unsigned",
        0,
        GoldenClasses_UnsignedDictionariesArrow::fromBytes,
        GoldenClasses_UnsignedDictionariesArrow::readFile);
  }

  @Test
  void ofNestedDictionaries() throws IOException {
    check(
        "nested_dictionary",
        0,
        GoldenClasses_NestedDictionariesArrow::fromBytes,
        GoldenClasses_NestedDictionariesArrow::readFile);
  }

  @Test
  void ofExtensions() throws IOException {
    check(
        "extension",
        0,
        GoldenClasses_ExtensionsArrow::fromBytes,
        GoldenClasses_ExtensionsArrow::readFile);
  }

  @Test
  void ofFieldsWithMetadata() throws IOException {
    check(
        "custom_metadata",
        0,
        GoldenClasses_WithMetadataArrow::fromBytes,
        GoldenClasses_WithMetadataArrow::readFile);
  }

  @Test
  void ofOneOfTwoFieldsOfOneName() throws IOException {
    check(
        "duplicate_fieldnames",
        1,
        GoldenClasses_Whole32Arrow::fromBytes,
        GoldenClasses_Whole32Arrow::readFile);
  }

  /** A Period has no part of a day, but the column has. */
  @Test
  void ofIntervalsWithinADay() throws IOException {
    List<Object> cells = new ArrayList<>();
    try (var reader = GoldenClasses_DayTimesArrow.openStream(stream("interval"))) {
      for (var batch : reader) {
        for (int i = 0; i < batch.rowCount(); i++) {
          IntervalDayTimeVector column = batch.f6();
          cells.add(column.isNull(i) ? null : List.of(column.days(i), column.milliseconds(i)));
        }
      }
    }

    assertThat(cells).isEqualTo(column("interval", 5));
  }

  /** Dates have a part of a day there, and a time is its end, as no Java type has; columns do. */
  @Test
  void ofDatesAndTimesBeyondJava() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    try (var reader = GoldenClasses_DatesAndTimesArrow.openStream(stream("datetime"))) {
      for (var batch : reader) {
        for (int i = 0; i < batch.rowCount(); i++) {
          rows.add(
              Arrays.asList(
                  stored(batch.f1(), i, batch.f1()::get),
                  stored(batch.f2(), i, batch.f2()::get),
                  stored(batch.f3(), i, batch.f3()::get),
                  stored(batch.f4(), i, batch.f4()::get),
                  stored(batch.f5(), i, batch.f5()::get)));
        }
      }
    }

    assertThat(rows)
        .isEqualTo(golden("datetime").rows().stream().map(row -> row.subList(1, 6)).toList());
  }

  private static Object stored(ValueVector<?> column, int slot, IntToLongFunction get) {
    return column.isNull(slot) ? null : BigInteger.valueOf(get.applyAsLong(slot));
  }

  @Test
  void ofTheMetadataOfSchemaAndFields() throws IOException {
    JsonNode json = golden("custom_metadata").schema();

    try (var reader = GoldenClasses_WithMetadataArrow.openStream(stream("custom_metadata"))) {
      assertThat(reader.schema().metadata()).isEqualTo(GoldenJson.metadata(json));
      for (Field field : reader.schema().fields()) {
        int index = reader.schema().fields().indexOf(field);
        assertThat(field.metadata()).isEqualTo(GoldenJson.metadata(json.get("fields").get(index)));
      }
    }
  }

  private List<Object> column(String name, int index) throws IOException {
    List<Object> cells = new ArrayList<>();
    golden(name).rows().forEach(row -> cells.add(row.get(index)));
    return cells;
  }

  private GoldenJson golden(String name) throws IOException {
    return GoldenJson.read(folder.resolve("generated_" + name + ".json.gz"));
  }

  private ByteBuffer stream(String name) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(folder.resolve("generated_" + name + ".stream")));
  }
}
