package dev.arrowrecord.integration.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.IntervalDayTimeVector;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each golden case that a class can have, as stream and as file, gives what its JSON says. */
@NullUnmarked
class TypedGoldenTest {
  @ArrowRecord
  record Primitives(
      @ArrowField(name = "bool_nullable") Boolean boolNullable,
      @ArrowField(name = "bool_nonnullable") boolean boolNonnullable,
      @ArrowField(name = "int8_nullable") Byte int8Nullable,
      @ArrowField(name = "int8_nonnullable") byte int8Nonnullable,
      @ArrowField(name = "int16_nullable") Short int16Nullable,
      @ArrowField(name = "int16_nonnullable") short int16Nonnullable,
      @ArrowField(name = "int32_nullable") Integer int32Nullable,
      @ArrowField(name = "int32_nonnullable") int int32Nonnullable,
      @ArrowField(name = "int64_nullable") Long int64Nullable,
      @ArrowField(name = "int64_nonnullable") long int64Nonnullable,
      @ArrowField(name = "uint8_nullable", type = DataType.UINT8) Integer uint8Nullable,
      @ArrowField(name = "uint8_nonnullable", type = DataType.UINT8) int uint8Nonnullable,
      @ArrowField(name = "uint16_nullable", type = DataType.UINT16) Integer uint16Nullable,
      @ArrowField(name = "uint16_nonnullable", type = DataType.UINT16) int uint16Nonnullable,
      @ArrowField(name = "uint32_nullable", type = DataType.UINT32) Long uint32Nullable,
      @ArrowField(name = "uint32_nonnullable", type = DataType.UINT32) long uint32Nonnullable,
      @ArrowField(name = "uint64_nullable", type = DataType.UINT64) BigInteger uint64Nullable,
      @ArrowField(name = "uint64_nonnullable", type = DataType.UINT64) BigInteger uint64Nonnullable,
      @ArrowField(name = "float32_nullable") Float float32Nullable,
      @ArrowField(name = "float32_nonnullable") float float32Nonnullable,
      @ArrowField(name = "float64_nullable") Double float64Nullable,
      @ArrowField(name = "float64_nonnullable") double float64Nonnullable,
      @ArrowField(name = "binary_nullable") byte[] binaryNullable,
      @ArrowField(name = "binary_nonnullable") byte[] binaryNonnullable,
      @ArrowField(name = "utf8_nullable") String utf8Nullable,
      @ArrowField(name = "utf8_nonnullable") String utf8Nonnullable,
      @ArrowField(name = "fixedsizebinary_19_nullable", size = 19) byte[] fixedsizebinary19Nullable,
      @ArrowField(name = "fixedsizebinary_19_nonnullable", size = 19)
          byte[] fixedsizebinary19Nonnullable,
      @ArrowField(name = "fixedsizebinary_120_nullable", size = 120)
          byte[] fixedsizebinary120Nullable,
      @ArrowField(name = "fixedsizebinary_120_nonnullable", size = 120)
          byte[] fixedsizebinary120Nonnullable) {}

  @ArrowRecord
  record LargeTexts(
      @ArrowField(name = "largebinary_nullable", type = DataType.LARGE_BINARY) byte[] bytes,
      @ArrowField(name = "largebinary_nonnullable", type = DataType.LARGE_BINARY)
          byte[] requiredBytes,
      @ArrowField(name = "largeutf8_nullable", type = DataType.LARGE_UTF8) String text,
      @ArrowField(name = "largeutf8_nonnullable", type = DataType.LARGE_UTF8)
          String requiredText) {}

  @ArrowRecord
  record Days(LocalDate f0) {}

  @ArrowRecord
  record Timestamps(
      @ArrowField(unit = Unit.SECOND) LocalDateTime f6,
      @ArrowField(unit = Unit.MILLISECOND) LocalDateTime f7,
      @ArrowField(unit = Unit.MICROSECOND) LocalDateTime f8,
      @ArrowField(unit = Unit.NANOSECOND) LocalDateTime f9,
      @ArrowField(unit = Unit.MILLISECOND) LocalDateTime f10,
      @ArrowField(unit = Unit.SECOND) Instant f11,
      @ArrowField(unit = Unit.MILLISECOND, zone = "US/Eastern") Instant f12,
      @ArrowField(unit = Unit.MICROSECOND, zone = "Europe/Paris") Instant f13,
      @ArrowField(unit = Unit.NANOSECOND, zone = "US/Pacific") Instant f14) {}

  @ArrowRecord
  record Intervals(
      @ArrowField(unit = Unit.SECOND) Duration f1,
      @ArrowField(unit = Unit.MILLISECOND) Duration f2,
      @ArrowField(unit = Unit.MICROSECOND) Duration f3,
      @ArrowField(unit = Unit.NANOSECOND) Duration f4,
      @ArrowField(type = DataType.INTERVAL_YEAR_MONTH) Period f5) {}

  @ArrowRecord
  record DayTimes(@ArrowField(type = DataType.INTERVAL_DAY_TIME) Period f6) {}

  @ArrowRecord
  record DatesAndTimes(
      @ArrowField(type = DataType.DATE64) LocalDate f1,
      @ArrowField(unit = Unit.SECOND) LocalTime f2,
      @ArrowField(unit = Unit.MILLISECOND) LocalTime f3,
      @ArrowField(unit = Unit.MICROSECOND) LocalTime f4,
      @ArrowField(unit = Unit.NANOSECOND) LocalTime f5) {}

  @ArrowRecord
  record Decimals(
      @ArrowDecimal(precision = 3, scale = 2) BigDecimal f0,
      @ArrowDecimal(precision = 4, scale = 2) BigDecimal f1,
      @ArrowDecimal(precision = 5, scale = 2) BigDecimal f2,
      @ArrowDecimal(precision = 6, scale = 2) BigDecimal f3,
      @ArrowDecimal(precision = 7, scale = 2) BigDecimal f4,
      @ArrowDecimal(precision = 8, scale = 2) BigDecimal f5,
      @ArrowDecimal(precision = 9, scale = 2) BigDecimal f6,
      @ArrowDecimal(precision = 10, scale = 2) BigDecimal f7,
      @ArrowDecimal(precision = 11, scale = 2) BigDecimal f8,
      @ArrowDecimal(precision = 12, scale = 2) BigDecimal f9,
      @ArrowDecimal(precision = 13, scale = 2) BigDecimal f10,
      @ArrowDecimal(precision = 14, scale = 2) BigDecimal f11,
      @ArrowDecimal(precision = 15, scale = 2) BigDecimal f12,
      @ArrowDecimal(precision = 16, scale = 2) BigDecimal f13,
      @ArrowDecimal(precision = 17, scale = 2) BigDecimal f14,
      @ArrowDecimal(precision = 18, scale = 2) BigDecimal f15,
      @ArrowDecimal(precision = 19, scale = 2) BigDecimal f16,
      @ArrowDecimal(precision = 20, scale = 2) BigDecimal f17,
      @ArrowDecimal(precision = 21, scale = 2) BigDecimal f18,
      @ArrowDecimal(precision = 22, scale = 2) BigDecimal f19,
      @ArrowDecimal(precision = 23, scale = 2) BigDecimal f20,
      @ArrowDecimal(precision = 24, scale = 2) BigDecimal f21,
      @ArrowDecimal(precision = 25, scale = 2) BigDecimal f22,
      @ArrowDecimal(precision = 26, scale = 2) BigDecimal f23,
      @ArrowDecimal(precision = 27, scale = 2) BigDecimal f24,
      @ArrowDecimal(precision = 28, scale = 2) BigDecimal f25,
      @ArrowDecimal(precision = 29, scale = 2) BigDecimal f26,
      @ArrowDecimal(precision = 30, scale = 2) BigDecimal f27,
      @ArrowDecimal(precision = 31, scale = 2) BigDecimal f28,
      @ArrowDecimal(precision = 32, scale = 2) BigDecimal f29,
      @ArrowDecimal(precision = 33, scale = 2) BigDecimal f30,
      @ArrowDecimal(precision = 34, scale = 2) BigDecimal f31,
      @ArrowDecimal(precision = 35, scale = 2) BigDecimal f32,
      @ArrowDecimal(precision = 36, scale = 2) BigDecimal f33,
      @ArrowDecimal(precision = 37, scale = 2) BigDecimal f34,
      @ArrowDecimal(precision = 38, scale = 2) BigDecimal f35) {}

  @ArrowRecord
  record Decimals256(
      @ArrowDecimal(precision = 37, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f0,
      @ArrowDecimal(precision = 38, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f1,
      @ArrowDecimal(precision = 39, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f2,
      @ArrowDecimal(precision = 40, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f3,
      @ArrowDecimal(precision = 41, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f4,
      @ArrowDecimal(precision = 42, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f5,
      @ArrowDecimal(precision = 43, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f6,
      @ArrowDecimal(precision = 44, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f7,
      @ArrowDecimal(precision = 45, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f8,
      @ArrowDecimal(precision = 46, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f9,
      @ArrowDecimal(precision = 47, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f10,
      @ArrowDecimal(precision = 48, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f11,
      @ArrowDecimal(precision = 49, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f12,
      @ArrowDecimal(precision = 50, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f13,
      @ArrowDecimal(precision = 51, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f14,
      @ArrowDecimal(precision = 52, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f15,
      @ArrowDecimal(precision = 53, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f16,
      @ArrowDecimal(precision = 54, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f17,
      @ArrowDecimal(precision = 55, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f18,
      @ArrowDecimal(precision = 56, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f19,
      @ArrowDecimal(precision = 57, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f20,
      @ArrowDecimal(precision = 58, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f21,
      @ArrowDecimal(precision = 59, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f22,
      @ArrowDecimal(precision = 60, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f23,
      @ArrowDecimal(precision = 61, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f24,
      @ArrowDecimal(precision = 62, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f25,
      @ArrowDecimal(precision = 63, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f26,
      @ArrowDecimal(precision = 64, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f27,
      @ArrowDecimal(precision = 65, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f28,
      @ArrowDecimal(precision = 66, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f29,
      @ArrowDecimal(precision = 67, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f30,
      @ArrowDecimal(precision = 68, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f31,
      @ArrowDecimal(precision = 69, scale = 5) @ArrowField(type = DataType.DECIMAL256)
          BigDecimal f32) {}

  @ArrowRecord
  record Pair(Integer f1, String f2) {}

  @ArrowRecord
  record Nested(
      @ArrowField(name = "list_nullable") List<Integer> list,
      @ArrowField(name = "fixedsizelist_nullable", size = 4) List<Integer> fixedSizeList,
      @ArrowField(name = "struct_nullable") Pair struct) {}

  @ArrowRecord
  record RecursivelyNested(
      @ArrowField(name = "lists_list") List<List<Short>> lists,
      @ArrowField(name = "structs_list") List<Pair> structs) {}

  @ArrowRecord
  record LargeLists(
      @ArrowField(name = "large_list_nullable", type = DataType.LARGE_LIST) List<Integer> list,
      @ArrowField(name = "large_list_nonnullable", type = DataType.LARGE_LIST)
          List<Integer> requiredList,
      @ArrowField(name = "large_list_nested", type = DataType.LARGE_LIST)
          List<List<Short>> nested) {}

  @ArrowRecord
  record Scores(@ArrowField(name = "map_nullable") Map<String, Integer> scores) {}

  @ArrowRecord
  record NonCanonicalScores(@ArrowField(name = "map_other_names") Map<String, Integer> scores) {}

  @ArrowRecord
  record Nulls(Void f0, Integer f1, Void f2, Double f3, Void f4) {}

  @ArrowUnion(type = DataType.SPARSE_UNION)
  sealed interface NumberOrText extends JavaCells.Variant {}

  @ArrowVariant(name = "f1", id = 5)
  @ArrowConvert(WholeConverter.class)
  record Whole(String child, Integer value) implements NumberOrText {}

  @ArrowVariant(name = "f2", id = 7)
  @ArrowConvert(TextConverter.class)
  record Text(String child, String value) implements NumberOrText {}

  sealed interface NumberOrBytes extends JavaCells.Variant {}

  @ArrowVariant(name = "f1", id = 10)
  @ArrowConvert(SmallConverter.class)
  record Small(String child, Short value) implements NumberOrBytes {}

  @ArrowVariant(name = "f2", id = 20)
  @ArrowConvert(BytesConverter.class)
  record Bytes(String child, byte[] value) implements NumberOrBytes {}

  @ArrowUnion(type = DataType.SPARSE_UNION)
  sealed interface NumberOrTruth extends JavaCells.Variant {}

  @ArrowVariant(name = "f1", id = 5)
  @ArrowConvert(RealConverter.class)
  record Real(String child, Float value) implements NumberOrTruth {}

  @ArrowVariant(name = "f2", id = 7)
  @ArrowConvert(TruthConverter.class)
  record Truth(String child, Boolean value) implements NumberOrTruth {}

  sealed interface UnsignedOrNothing extends JavaCells.Variant {}

  @ArrowVariant(name = "f1", id = 42)
  @ArrowConvert(UInt8Converter.class)
  record UInt8(String child, Integer value) implements UnsignedOrNothing {}

  @ArrowVariant(name = "f2", id = 43)
  @ArrowConvert(UInt16Converter.class)
  record UInt16(String child, Character value) implements UnsignedOrNothing {}

  @ArrowVariant(name = "f3", id = 44)
  @ArrowConvert(NothingConverter.class)
  record Nothing(String child, Void value) implements UnsignedOrNothing {}

  static final class WholeConverter implements ArrowConverter<Whole, Integer> {
    @Override
    public Integer toArrow(Whole value) {
      return value.value();
    }

    @Override
    public Whole fromArrow(Integer value) {
      return new Whole("f1", value);
    }
  }

  static final class TextConverter implements ArrowConverter<Text, String> {
    @Override
    public String toArrow(Text value) {
      return value.value();
    }

    @Override
    public Text fromArrow(String value) {
      return new Text("f2", value);
    }
  }

  static final class SmallConverter implements ArrowConverter<Small, Short> {
    @Override
    public Short toArrow(Small value) {
      return value.value();
    }

    @Override
    public Small fromArrow(Short value) {
      return new Small("f1", value);
    }
  }

  static final class BytesConverter implements ArrowConverter<Bytes, byte[]> {
    @Override
    public byte[] toArrow(Bytes value) {
      return value.value();
    }

    @Override
    public Bytes fromArrow(byte[] value) {
      return new Bytes("f2", value);
    }
  }

  static final class RealConverter implements ArrowConverter<Real, Float> {
    @Override
    public Float toArrow(Real value) {
      return value.value();
    }

    @Override
    public Real fromArrow(Float value) {
      return new Real("f1", value);
    }
  }

  static final class TruthConverter implements ArrowConverter<Truth, Boolean> {
    @Override
    public Boolean toArrow(Truth value) {
      return value.value();
    }

    @Override
    public Truth fromArrow(Boolean value) {
      return new Truth("f2", value);
    }
  }

  static final class UInt8Converter implements ArrowConverter<UInt8, Integer> {
    @Override
    @ArrowField(type = DataType.UINT8)
    public Integer toArrow(UInt8 value) {
      return value.value();
    }

    @Override
    public UInt8 fromArrow(Integer value) {
      return new UInt8("f1", value);
    }
  }

  static final class UInt16Converter implements ArrowConverter<UInt16, Character> {
    @Override
    public Character toArrow(UInt16 value) {
      return value.value();
    }

    @Override
    public UInt16 fromArrow(Character value) {
      return new UInt16("f2", value);
    }
  }

  static final class NothingConverter implements ArrowConverter<Nothing, Void> {
    @Override
    public Void toArrow(Nothing value) {
      return value.value();
    }

    @Override
    public Nothing fromArrow(Void value) {
      return new Nothing("f3", value);
    }
  }

  @ArrowRecord
  record Unions(NumberOrText sparse, NumberOrBytes dense) {}

  @ArrowRecord
  record OtherUnions(NumberOrTruth sparse, UnsignedOrNothing dense) {}

  @ArrowRecord
  record Dictionaries(
      @ArrowDictionary(index = DataType.INT8) String dict0,
      @ArrowDictionary String dict1,
      @ArrowDictionary(index = DataType.INT16) Long dict2) {}

  @ArrowRecord
  record UnsignedDictionaries(
      @ArrowDictionary(index = DataType.UINT8) String f0,
      @ArrowDictionary(index = DataType.UINT16) String f1,
      @ArrowDictionary(index = DataType.UINT32) String f2) {}

  @ArrowRecord
  record TwoTexts(
      @ArrowField(name = "str_dict_a") @ArrowDictionary(index = DataType.INT8) String a,
      @ArrowField(name = "str_dict_b") @ArrowDictionary(index = DataType.INT8) String b) {}

  @ArrowRecord
  record NestedDictionaries(
      @ArrowField(name = "list_dict") @ArrowDictionary(index = DataType.INT8)
          List<@ArrowDictionary(index = DataType.INT8) String> list,
      @ArrowField(name = "struct_dict") @ArrowDictionary(index = DataType.INT8) TwoTexts struct) {}

  @ArrowRecord
  record Extensions(
      @ArrowField(size = 16) @ArrowExtension(name = "uuid", metadata = "uuid-serialized")
          byte[] uuids,
      @ArrowField(name = "dict_exts")
          @ArrowDictionary(index = DataType.INT8)
          @ArrowExtension(name = "dict-extension", metadata = "dict-extension-serialized")
          String dictionary) {}

  @ArrowRecord
  record WithMetadata(
      @ArrowField(name = "sort_of_pandas") Byte pandas,
      @ArrowField(name = "lots_of_meta") Byte lots,
      @ArrowField(name = "unregistered_extension") Byte unregistered,
      @ArrowField(name = "list_with_odd_values") List<Integer> list) {}

  @ArrowRecord
  record Whole32(Integer ints) {}

  private Path folder;

  /** How a generated class reads a stream and a file. */
  private record Reading<T extends Record>(FromBytes<T> fromBytes, ReadFile<T> readFile) {
    interface FromBytes<T> {
      List<T> apply(byte[] stream) throws IOException;
    }

    interface ReadFile<T> {
      List<T> apply(Path file) throws IOException;
    }
  }

  @BeforeEach
  void findFolder() {
    String golden = System.getProperty("arrowrecord.golden", "");
    assumeTrue(!golden.isEmpty(), "SKIP: no -Darrowrecord.golden");
    folder = Path.of(golden).resolve("1.0.0-littleendian");
  }

  /** Checks as many fields as the class has, from the first on. */
  private <T extends Record> void check(String name, int first, Reading<T> reading)
      throws IOException {
    List<T> ofStream = reading.fromBytes().apply(stream(name).array());
    List<T> ofFile = reading.readFile().apply(folder.resolve("generated_" + name + ".arrow_file"));
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
        name,
        0,
        new Reading<>(
            TypedGoldenTest_PrimitivesArrow::fromBytes, TypedGoldenTest_PrimitivesArrow::readFile));
  }

  @Test
  void ofLargeTexts() throws IOException {
    check(
        "primitive_large_offsets",
        0,
        new Reading<>(
            TypedGoldenTest_LargeTextsArrow::fromBytes, TypedGoldenTest_LargeTextsArrow::readFile));
  }

  @Test
  void ofDays() throws IOException {
    check(
        "datetime",
        0,
        new Reading<>(TypedGoldenTest_DaysArrow::fromBytes, TypedGoldenTest_DaysArrow::readFile));
  }

  @Test
  void ofTimestamps() throws IOException {
    check(
        "datetime",
        6,
        new Reading<>(
            TypedGoldenTest_TimestampsArrow::fromBytes, TypedGoldenTest_TimestampsArrow::readFile));
  }

  @Test
  void ofIntervals() throws IOException {
    check(
        "interval",
        0,
        new Reading<>(
            TypedGoldenTest_IntervalsArrow::fromBytes, TypedGoldenTest_IntervalsArrow::readFile));
  }

  @Test
  void ofDecimals() throws IOException {
    check(
        "decimal",
        0,
        new Reading<>(
            TypedGoldenTest_DecimalsArrow::fromBytes, TypedGoldenTest_DecimalsArrow::readFile));
  }

  @Test
  void ofDecimals256() throws IOException {
    check(
        "decimal256",
        0,
        new Reading<>(
            TypedGoldenTest_Decimals256Arrow::fromBytes,
            TypedGoldenTest_Decimals256Arrow::readFile));
  }

  @Test
  void ofNested() throws IOException {
    check(
        "nested",
        0,
        new Reading<>(
            TypedGoldenTest_NestedArrow::fromBytes, TypedGoldenTest_NestedArrow::readFile));
  }

  @Test
  void ofRecursivelyNested() throws IOException {
    check(
        "recursive_nested",
        0,
        new Reading<>(
            TypedGoldenTest_RecursivelyNestedArrow::fromBytes,
            TypedGoldenTest_RecursivelyNestedArrow::readFile));
  }

  @Test
  void ofLargeLists() throws IOException {
    check(
        "nested_large_offsets",
        0,
        new Reading<>(
            TypedGoldenTest_LargeListsArrow::fromBytes, TypedGoldenTest_LargeListsArrow::readFile));
  }

  @Test
  void ofMaps() throws IOException {
    check(
        "map",
        0,
        new Reading<>(
            TypedGoldenTest_ScoresArrow::fromBytes, TypedGoldenTest_ScoresArrow::readFile));
  }

  @Test
  void ofMapsWithOtherNames() throws IOException {
    check(
        "map_non_canonical",
        0,
        new Reading<>(
            TypedGoldenTest_NonCanonicalScoresArrow::fromBytes,
            TypedGoldenTest_NonCanonicalScoresArrow::readFile));
  }

  @Test
  void ofNulls() throws IOException {
    check(
        "null",
        0,
        new Reading<>(TypedGoldenTest_NullsArrow::fromBytes, TypedGoldenTest_NullsArrow::readFile));
  }

  @Test
  void ofUnions() throws IOException {
    check(
        "union",
        0,
        new Reading<>(
            TypedGoldenTest_UnionsArrow::fromBytes, TypedGoldenTest_UnionsArrow::readFile));
  }

  @Test
  void ofUnionsOfTheSameNames() throws IOException {
    check(
        "union",
        2,
        new Reading<>(
            TypedGoldenTest_OtherUnionsArrow::fromBytes,
            TypedGoldenTest_OtherUnionsArrow::readFile));
  }

  @Test
  void ofDictionaries() throws IOException {
    check(
        "dictionary",
        0,
        new Reading<>(
            TypedGoldenTest_DictionariesArrow::fromBytes,
            TypedGoldenTest_DictionariesArrow::readFile));
  }

  @Test
  void ofUnsignedDictionaries() throws IOException {
    check(
        "dictionary_unsigned",
        0,
        new Reading<>(
            TypedGoldenTest_UnsignedDictionariesArrow::fromBytes,
            TypedGoldenTest_UnsignedDictionariesArrow::readFile));
  }

  @Test
  void ofNestedDictionaries() throws IOException {
    check(
        "nested_dictionary",
        0,
        new Reading<>(
            TypedGoldenTest_NestedDictionariesArrow::fromBytes,
            TypedGoldenTest_NestedDictionariesArrow::readFile));
  }

  @Test
  void ofExtensions() throws IOException {
    check(
        "extension",
        0,
        new Reading<>(
            TypedGoldenTest_ExtensionsArrow::fromBytes, TypedGoldenTest_ExtensionsArrow::readFile));
  }

  @Test
  void ofFieldsWithMetadata() throws IOException {
    check(
        "custom_metadata",
        0,
        new Reading<>(
            TypedGoldenTest_WithMetadataArrow::fromBytes,
            TypedGoldenTest_WithMetadataArrow::readFile));
  }

  @Test
  void ofOneOfTwoFieldsOfOneName() throws IOException {
    check(
        "duplicate_fieldnames",
        1,
        new Reading<>(
            TypedGoldenTest_Whole32Arrow::fromBytes, TypedGoldenTest_Whole32Arrow::readFile));
  }

  /** A Period has no part of a day, but the column has. */
  @Test
  void ofIntervalsWithinADay() throws IOException {
    List<Object> cells = new ArrayList<>();
    try (var reader = TypedGoldenTest_DayTimesArrow.openStream(stream("interval"))) {
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
    try (var reader = TypedGoldenTest_DatesAndTimesArrow.openStream(stream("datetime"))) {
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

    try (var reader = TypedGoldenTest_WithMetadataArrow.openStream(stream("custom_metadata"))) {
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
