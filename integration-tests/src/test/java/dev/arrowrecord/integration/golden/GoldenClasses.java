package dev.arrowrecord.integration.golden;

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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;

/** Classes that have the fields of golden cases. */
@NullUnmarked
final class GoldenClasses {
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

  /** A child of a union, and the variant that says which it was. */
  abstract static class ChildConverter<J extends JavaCells.Variant, A>
      implements ArrowConverter<J, A> {
    private final String child;
    private final BiFunction<String, A, J> variant;
    private final Function<J, A> value;

    ChildConverter(String child, BiFunction<String, A, J> variant, Function<J, A> value) {
      this.child = child;
      this.variant = variant;
      this.value = value;
    }

    @Override
    public A toArrow(J converted) {
      return value.apply(converted);
    }

    @Override
    public J fromArrow(A stored) {
      return variant.apply(child, stored);
    }
  }

  static final class WholeConverter extends ChildConverter<Whole, Integer> {
    WholeConverter() {
      super("f1", Whole::new, Whole::value);
    }
  }

  static final class TextConverter extends ChildConverter<Text, String> {
    TextConverter() {
      super("f2", Text::new, Text::value);
    }
  }

  static final class SmallConverter extends ChildConverter<Small, Short> {
    SmallConverter() {
      super("f1", Small::new, Small::value);
    }
  }

  static final class BytesConverter extends ChildConverter<Bytes, byte[]> {
    BytesConverter() {
      super("f2", Bytes::new, Bytes::value);
    }
  }

  static final class RealConverter extends ChildConverter<Real, Float> {
    RealConverter() {
      super("f1", Real::new, Real::value);
    }
  }

  static final class TruthConverter extends ChildConverter<Truth, Boolean> {
    TruthConverter() {
      super("f2", Truth::new, Truth::value);
    }
  }

  static final class UInt8Converter extends ChildConverter<UInt8, Integer> {
    UInt8Converter() {
      super("f1", UInt8::new, UInt8::value);
    }

    @Override
    @ArrowField(type = DataType.UINT8)
    public Integer toArrow(UInt8 value) {
      return super.toArrow(value);
    }
  }

  static final class UInt16Converter extends ChildConverter<UInt16, Character> {
    UInt16Converter() {
      super("f2", UInt16::new, UInt16::value);
    }
  }

  static final class NothingConverter extends ChildConverter<Nothing, Void> {
    NothingConverter() {
      super("f3", Nothing::new, Nothing::value);
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

  private GoldenClasses() {}
}
