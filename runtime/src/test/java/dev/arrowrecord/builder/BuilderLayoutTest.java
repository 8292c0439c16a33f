package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.TimeUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The buffers of each layout, byte for byte as the specification lays them out. */
final class BuilderLayoutTest {
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> List<String> layout(VectorBuilder<T> builder, @Nullable T... values) {
    set(builder, values);
    return RecordingSink.of(builder, values.length);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> void set(VectorBuilder<T> builder, @Nullable T... values) {
    builder.reserve(values.length);
    for (int i = 0; i < values.length; i++) {
      builder.set(i, values[i]);
    }
  }

  private static Field nullable(ArrowType type, Field... children) {
    return Field.nullable("f", type, children);
  }

  @Test
  void fixedWidthValuesAreLittleEndianAndZeroWhereNull() {
    assertThat(layout(new Int32Builder(nullable(ArrowType.INT32)), 1, null, 0x01020304))
        .containsExactly("node 3 nulls 1", "05", "010000000000000004030201");
  }

  @Test
  void validityIsLeftOutWhereNothingIsNull() {
    assertThat(layout(new Int8Builder(nullable(ArrowType.INT8)), (byte) 1, (byte) -1))
        .containsExactly("node 2 nulls 0", "", "01ff");
  }

  @Test
  void boolsAreBitsFromTheLeastSignificant() {
    Boolean[] values = {true, false, true, true, null, false, false, false, true};
    assertThat(layout(new BoolBuilder(nullable(ArrowType.BOOL)), values))
        .containsExactly("node 9 nulls 1", "ef01", "0d01");
  }

  @Test
  void textIsOffsetsAndBytes() {
    assertThat(layout(new Utf8Builder(nullable(ArrowType.UTF8)), "joe", null, "é", ""))
        .containsExactly(
            "node 4 nulls 1", "0d", "0000000003000000030000000500000005000000", "6a6f65c3a9");
  }

  @Test
  void aColumnWithoutSlotsStillHasItsFirstOffset() {
    assertThat(layout(new Utf8Builder(nullable(ArrowType.UTF8))))
        .containsExactly("node 0 nulls 0", "", "00000000", "");
  }

  @Test
  void aListIsOffsetsIntoItsChild() {
    Field field = nullable(ArrowType.LIST, Field.nullable("item", ArrowType.INT8));
    ListBuilder<List<@Nullable Byte>> builder =
        ListBuilder.ofCollection(field, new Int8Builder(field.child(0)));
    assertThat(layout(builder, List.of((byte) 12, (byte) -7), null, Arrays.asList((Byte) null)))
        .containsExactly(
            "node 3 nulls 1",
            "05",
            "00000000020000000200000003000000", //
            "node 3 nulls 1",
            "03",
            "0cf900");
  }

  @Test
  void aMapIsAListOfEntriesThatAreNeverNull() {
    Field field =
        nullable(
            ArrowType.map(false),
            Field.required(
                "entries",
                ArrowType.STRUCT,
                Field.required("key", ArrowType.UTF8),
                Field.nullable("value", ArrowType.INT8)));
    Field entries = field.child(0);
    MapBuilder<String, @Nullable Byte> builder =
        new MapBuilder<>(
            field, new Utf8Builder(entries.child(0)), new Int8Builder(entries.child(1)));
    Map<String, @Nullable Byte> map = new LinkedHashMap<>();
    map.put("a", (byte) 1);
    map.put("b", null);
    assertThat(layout(builder, map, null))
        .containsExactly(
            "node 2 nulls 1",
            "01",
            "000000000200000002000000", //
            "node 2 nulls 0",
            "", //
            "node 2 nulls 0",
            "",
            "000000000100000002000000",
            "6162", //
            "node 2 nulls 1",
            "01",
            "0100");
  }

  @Test
  void decimalsAreTwosComplementOfTheTypesWidth() {
    Field field = nullable(ArrowType.decimal128(38, 2));
    assertThat(layout(new DecimalBuilder(field), new BigDecimal("1.5"), new BigDecimal("-0.01")))
        .containsExactly(
            "node 2 nulls 0", "", "96000000000000000000000000000000" + "ff".repeat(16));
  }

  @Test
  void timesAreMicrosecondsCutOffTowardsThePast() {
    Field field = nullable(ArrowType.timestamp(TimeUnit.MICROSECOND, "UTC"));
    Instant justBeforeTheEpoch = Instant.ofEpochSecond(-1, 999_999_999);
    assertThat(layout(new TimestampBuilder(field), justBeforeTheEpoch, Instant.EPOCH))
        .containsExactly("node 2 nulls 0", "", "ffffffffffffffff0000000000000000");
  }

  @Test
  void datesAreDays() {
    assertThat(layout(new Date32Builder(nullable(ArrowType.DATE32)), LocalDate.of(1969, 12, 31)))
        .containsExactly("node 1 nulls 0", "", "ffffffff");
  }

  @Test
  void uuidsAreTheirBytesInReadingOrder() {
    UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    assertThat(layout(new UuidBuilder(nullable(ArrowType.fixedSizeBinary(16))), uuid))
        .containsExactly("node 1 nulls 0", "", "00112233445566778899aabbccddeeff");
  }

  @Test
  void arraysOfPrimitivesAreCopiedWhole() {
    Field field = nullable(ArrowType.LIST, Field.required("item", ArrowType.INT16));
    ListBuilder<short[]> builder = ListBuilder.ofArray(field, new Int16Builder(field.child(0)));
    assertThat(layout(builder, new short[] {1, 2}, new short[] {}, new short[] {-1}))
        .containsExactly(
            "node 3 nulls 0",
            "",
            "00000000020000000200000003000000", //
            "node 3 nulls 0",
            "",
            "01000200ffff");
  }

  @Test
  void truncatedSlotsAreAsThoughNeverSet() {
    Field field = nullable(ArrowType.LIST, Field.nullable("item", ArrowType.UTF8));
    ListBuilder<List<@Nullable String>> builder =
        ListBuilder.ofCollection(field, new Utf8Builder(field.child(0)));
    set(builder, List.of("kept"), null, Arrays.asList("lost", null));
    builder.truncate(1);
    builder.set(1, List.of("x"));
    assertThat(RecordingSink.of(builder, 2))
        .containsExactly(
            "node 2 nulls 0",
            "",
            "000000000100000002000000", //
            "node 2 nulls 0",
            "",
            "000000000400000005000000",
            "6b65707478");
  }
}
