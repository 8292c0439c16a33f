package dev.arrowrecord.integration.interop;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Types without children: numbers, texts and bytes. */
final class Scalars {
  private Scalars() {}

  @ArrowRecord
  record Required(boolean flag, byte small, short medium, int large, long huge, double real) {}

  @ArrowRecord
  record Null(Void value) {}

  @ArrowRecord
  record Bool(Boolean value) {}

  @ArrowRecord
  record Int8(Byte value) {}

  @ArrowRecord
  record Int16(Short value) {}

  @ArrowRecord
  record Int32(Integer value) {}

  @ArrowRecord
  record Int64(Long value) {}

  @ArrowRecord
  record Uint8(@ArrowField(type = DataType.UINT8) Integer value) {}

  @ArrowRecord
  record Uint16(Character value) {}

  @ArrowRecord
  record Uint32(@ArrowField(type = DataType.UINT32) Long value) {}

  @ArrowRecord
  record Uint64(@ArrowField(type = DataType.UINT64) BigInteger value) {}

  @ArrowRecord
  record Float16(@ArrowField(type = DataType.FLOAT16) Float value) {}

  @ArrowRecord
  record Float32(Float value) {}

  @ArrowRecord
  record Float64(Double value) {}

  @ArrowRecord
  record Decimal32(
      @ArrowDecimal(precision = 9, scale = 2) @ArrowField(type = DataType.DECIMAL32)
          BigDecimal value) {}

  @ArrowRecord
  record Decimal64(
      @ArrowDecimal(precision = 18, scale = 4) @ArrowField(type = DataType.DECIMAL64)
          BigDecimal value) {}

  @ArrowRecord
  record Decimal128(@ArrowDecimal(precision = 38, scale = 10) BigDecimal value) {}

  @ArrowRecord
  record Decimal256(@ArrowDecimal(precision = 76, scale = 20) BigDecimal value) {}

  @ArrowRecord
  record SmallDecimal128(@ArrowDecimal(precision = 9, scale = 2) BigDecimal value) {}

  @ArrowRecord
  record MediumDecimal128(@ArrowDecimal(precision = 18, scale = 4) BigDecimal value) {}

  /** The scale is that of rounded numbers: there are no decimals, and less. */
  @ArrowRecord
  record NegativeScale(@ArrowDecimal(precision = 10, scale = -3) BigDecimal value) {}

  @ArrowRecord
  record Utf8(String value) {}

  @ArrowRecord
  record LargeUtf8(@ArrowField(type = DataType.LARGE_UTF8) String value) {}

  @ArrowRecord
  record Utf8View(@ArrowField(type = DataType.UTF8_VIEW) String value) {}

  @ArrowRecord
  record Binary(byte[] value) {}

  @ArrowRecord
  record LargeBinary(@ArrowField(type = DataType.LARGE_BINARY) byte[] value) {}

  @ArrowRecord
  record BinaryView(@ArrowField(type = DataType.BINARY_VIEW) byte[] value) {}

  @ArrowRecord
  record FixedSizeBinary(@ArrowField(size = 3) byte[] value) {}

  static List<InteropCase<?>> cases() {
    String[] texts = {
      "Grüße, 世界 🚀", null, "", "a text that no view has room for", null, "twelve chars", "\"\\\n"
    };
    byte[][] bytes = {{0, 1, -1}, null, {}, new byte[20], {5}, null, {-128, 127}};
    return List.of(
        InteropCase.of("required", Required.class, required()),
        InteropCase.ofColumn("null", Null.class, null, null, null, null),
        InteropCase.ofColumn("bool", Bool.class, true, null, false, true, null, false, false),
        InteropCase.ofColumn("int8", Int8.class, (byte) -128, null, (byte) 127, (byte) 0),
        InteropCase.ofColumn("int16", Int16.class, (short) -32768, null, (short) 32767, (short) 0),
        InteropCase.ofColumn("int32", Int32.class, Integer.MIN_VALUE, null, Integer.MAX_VALUE, 0),
        InteropCase.ofColumn("int64", Int64.class, Long.MIN_VALUE, null, Long.MAX_VALUE, 0L),
        InteropCase.ofColumn("uint8", Uint8.class, 255, null, 0, 128),
        InteropCase.ofColumn("uint16", Uint16.class, '\uffff', null, '\0', 'é'),
        InteropCase.ofColumn("uint32", Uint32.class, 4_294_967_295L, null, 0L, 1L << 31),
        InteropCase.ofColumn(
            "uint64",
            Uint64.class,
            new BigInteger("18446744073709551615"),
            null,
            BigInteger.ZERO,
            BigInteger.TWO.pow(63)),
        InteropCase.ofColumn(
            "float16", Float16.class, -0.5f, null, 65_504f, -0.0f, Float.NEGATIVE_INFINITY),
        InteropCase.ofColumn(
            "float32", Float32.class, 0.1f, null, Float.MIN_VALUE, -0.0f, Float.NaN),
        InteropCase.ofColumn(
            "float64",
            Float64.class,
            0.1,
            null,
            Double.MIN_VALUE,
            -0.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            -Double.MAX_VALUE),
        decimals("decimal32", Decimal32.class, "-1234567.89", "9999999.99", "0.01"),
        decimals("decimal64", Decimal64.class, "-99999999999999.9999", "0.0001", "1.0000"),
        decimals("decimal128_9_2", SmallDecimal128.class, "-1234567.89", "9999999.99", "0.01"),
        decimals(
            "decimal128_18_4", MediumDecimal128.class, "-99999999999999.9999", "0.0001", "1.0000"),
        decimals(
            "decimal128",
            Decimal128.class,
            "-9999999999999999999999999999.9999999999",
            "0.0000000001",
            "18446744073709551616.0000000000"),
        decimals(
            "decimal256",
            Decimal256.class,
            "-" + "9".repeat(56) + "." + "9".repeat(20),
            "0.00000000000000000001",
            "1.00000000000000000000"),
        InteropCase.ofColumn(
            "decimal128_negative_scale",
            NegativeScale.class,
            new BigDecimal("-9999999999E+3"),
            null,
            new BigDecimal("12E+3")),
        InteropCase.ofColumn("utf8", Utf8.class, (Object[]) texts),
        InteropCase.ofColumn("large_utf8", LargeUtf8.class, (Object[]) texts),
        InteropCase.ofColumn("utf8_view", Utf8View.class, (Object[]) texts),
        InteropCase.ofColumn("binary", Binary.class, (Object[]) bytes),
        InteropCase.ofColumn("large_binary", LargeBinary.class, (Object[]) bytes),
        InteropCase.ofColumn("binary_view", BinaryView.class, (Object[]) bytes),
        InteropCase.ofColumn(
            "fixed_size_binary",
            FixedSizeBinary.class,
            new byte[] {1, 2, -3},
            null,
            new byte[3],
            new byte[] {-1, -1, -1}));
  }

  private static List<Required> required() {
    return List.of(
        new Required(true, (byte) -8, (short) -1600, -320_000, -64_000_000_000L, -2.25),
        new Required(false, (byte) 0, (short) 0, 0, 0, 0),
        new Required(true, (byte) 8, (short) 1600, 320_000, 64_000_000_000L, 1e300),
        new Required(false, (byte) 1, (short) 2, 3, 4, 5));
  }

  private static <T extends Record> InteropCase<T> decimals(
      String name, Class<T> type, String first, String second, String third) {
    return InteropCase.ofColumn(
        name, type, new BigDecimal(first), null, new BigDecimal(second), new BigDecimal(third));
  }
}
