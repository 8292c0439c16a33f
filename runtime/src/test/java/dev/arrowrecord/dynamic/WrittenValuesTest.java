package dev.arrowrecord.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.value.Interval;
import dev.arrowrecord.value.UnionValue;
import dev.arrowrecord.vector.UnionVector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which objects a column takes, what becomes of them, and what is said of all others. */
class WrittenValuesTest {
  private static final Field ITEM = Field.nullable("item", ArrowType.INT64);
  private static final Field LIST = Field.nullable("c", ArrowType.LIST, ITEM);
  private static final Field POINT =
      Field.nullable(
          "c",
          ArrowType.STRUCT,
          Field.required("x", ArrowType.INT64),
          Field.nullable("y", ArrowType.UTF8));
  private static final Field MAP =
      Field.nullable(
          "c",
          ArrowType.map(false),
          Field.required(
              "entries",
              ArrowType.STRUCT,
              Field.required("key", ArrowType.INT64),
              Field.nullable("value", ArrowType.INT64)));
  private static final Field UNION =
      Field.nullable(
          "c",
          ArrowType.union(UnionMode.DENSE, 3, 4, 5),
          Field.required("a", ArrowType.INT32),
          Field.nullable("b", ArrowType.UTF8),
          Field.nullable("a", ArrowType.INT64));

  /** A field, what is written, and what is read. */
  static Stream<Arguments> lenient() {
    return Stream.of(
        Arguments.of(of(ArrowType.INT64), 1, 1L),
        Arguments.of(of(ArrowType.INT8), 127L, (byte) 127),
        Arguments.of(of(ArrowType.UINT16), 'a', 97),
        Arguments.of(of(ArrowType.UINT16), 65535L, 65535),
        Arguments.of(of(ArrowType.UINT64), 7, BigInteger.valueOf(7)),
        Arguments.of(of(ArrowType.FLOAT64), 1.5f, 1.5),
        Arguments.of(of(ArrowType.FLOAT64), 1L << 53, 0x1p53),
        Arguments.of(of(ArrowType.FLOAT32), 0.1, 0.1f),
        Arguments.of(of(ArrowType.FLOAT16), 0.5, 0.5f),
        Arguments.of(of(ArrowType.UTF8), new StringBuilder("text"), "text"),
        Arguments.of(of(ArrowType.BINARY), ByteBuffer.wrap(new byte[] {1}), new byte[] {1}),
        Arguments.of(of(ArrowType.decimal128(9, 2)), 3, new BigDecimal("3.00")),
        Arguments.of(
            of(ArrowType.timestamp(TimeUnit.SECOND, "Asia/Tokyo")),
            OffsetDateTime.of(1970, 1, 1, 9, 0, 0, 0, ZoneOffset.ofHours(9)),
            Instant.EPOCH),
        Arguments.of(
            of(ArrowType.time32(TimeUnit.SECOND)), Duration.ofHours(1), LocalTime.of(1, 0)),
        Arguments.of(
            of(ArrowType.DATE64),
            LocalDate.EPOCH.plusDays(1).atStartOfDay(),
            LocalDate.EPOCH.plusDays(1)),
        Arguments.of(
            of(ArrowType.dictionary(ArrowType.INT8, ArrowType.DATE64)),
            LocalDate.EPOCH.atTime(0, 0, 0, 1),
            LocalDate.EPOCH),
        Arguments.of(
            of(ArrowType.time64(TimeUnit.MICROSECOND)),
            LocalTime.ofNanoOfDay(1_999),
            LocalTime.ofNanoOfDay(1_000)),
        Arguments.of(
            of(ArrowType.INTERVAL_MONTH_DAY_NANO), Period.of(1, 2, 3), new Interval(14, 3, 0)),
        Arguments.of(of(ArrowType.INTERVAL_YEAR_MONTH), new Interval(14, 0, 0), Period.of(1, 2, 0)),
        Arguments.of(LIST, new int[] {1, 2}, List.of(1L, 2L)),
        Arguments.of(LIST, new Object[] {1, null}, Arrays.asList(1L, null)),
        Arguments.of(LIST, Set.of(1), List.of(1L)),
        Arguments.of(MAP, Map.of(1, (short) 2), Map.of(1L, 2L)),
        Arguments.of(
            POINT, Map.of("x", 1), Row.ofFields(POINT.children(), Arrays.asList(1L, null))),
        Arguments.of(
            POINT,
            Row.of(Schema.of(POINT.child(1), POINT.child(0)), "b", 1),
            Row.ofFields(POINT.children(), List.of(1L, "b"))));
  }

  @ParameterizedTest
  @MethodSource("lenient")
  void areConvertedWhereThatLosesNothing(Field field, Object written, Object read)
      throws IOException {
    assertThat(written(field, written)).isEqualTo(List.of(Row.of(Schema.of(field), read)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlín", "UTC+1", "+99:00", "+1", "Z"})
  void haveNoTimeZoneThatTheFormatDoesNotKnow(String zone) {
    Field time = Field.nullable("at", ArrowType.timestamp(TimeUnit.SECOND, zone));
    Schema schema = Schema.of(Field.nullable("times", ArrowType.LIST, time));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArrowRows.newStream(schema, new ByteArrayOutputStream()))
        .withMessage(
            "Field at: \"%s\" is no time zone that Arrow knows; give a name of the IANA database, as"
                + " Europe/Paris, or an offset, as +01:00%s",
            zone,
            zone.contains("/")
                ? "; if that database has it, it is younger than this JDK, and a newer one knows it"
                : "");
    assertThatIllegalArgumentException().isThrownBy(() -> ArrowRows.toBytes(schema, List.of()));
  }

  /** A field, what is refused, and how the message goes on after "Row 1: Row.c". */
  static Stream<Arguments> unfit() {
    return Stream.of(
        Arguments.of(
            of(ArrowType.INT8),
            128L,
            " is 128 (java.lang.Long), but expected a whole number from -128 to 127"),
        Arguments.of(
            of(ArrowType.UINT32),
            -1,
            " is -1 (java.lang.Integer), but expected a whole number from 0 to 4294967295"),
        Arguments.of(
            of(ArrowType.FLOAT32), (1 << 24) + 1, " is 16777217 (java.lang.Integer), but expected"),
        Arguments.of(
            of(ArrowType.BOOL), "true", " is true (java.lang.String), but expected a Bool"),
        Arguments.of(of(ArrowType.UTF8), 1, " is 1 (java.lang.Integer), but expected a String"),
        Arguments.of(of(ArrowType.NULL), 1, " is 1 (java.lang.Integer), but expected null"),
        Arguments.of(
            of(ArrowType.DATE32), Instant.EPOCH, " is 1970-01-01T00:00:00Z (java.time.Instant)"),
        Arguments.of(
            of(ArrowType.DATE64), Instant.EPOCH, " is 1970-01-01T00:00:00Z (java.time.Instant)"),
        Arguments.of(
            of(ArrowType.DATE64),
            LocalDateTime.MAX,
            " is +999999999-12-31T23:59:59.999999999 (java.time.LocalDateTime), but expected a value"
                + " in the range of date64[ms]"),
        Arguments.of(
            of(ArrowType.time32(TimeUnit.SECOND)),
            Duration.ofSeconds(1L << 31),
            " is PT596523H14M8S (java.time.Duration), but expected a value in the range of"
                + " time32[s]"),
        Arguments.of(
            of(ArrowType.time64(TimeUnit.NANOSECOND)),
            Duration.ofDays(200_000),
            " is PT4800000H (java.time.Duration), but expected a value in the range of time64[ns]"),
        Arguments.of(LIST, Arrays.asList(1, "x"), "[1] is x (java.lang.String), but expected"),
        Arguments.of(MAP, Map.of(1, "x"), "[1] is x (java.lang.String), but expected"),
        Arguments.of(MAP, Map.of("x", 1), "[x].key is x (java.lang.String), but expected"),
        Arguments.of(
            MAP, twice(1, 1L), " is {1=null, 1=null} (java.util.LinkedHashMap), but expected keys"),
        Arguments.of(POINT, Map.of("x", "a"), ".x is a (java.lang.String), but expected"),
        Arguments.of(POINT, Map.of("z", 1), " is {z=1}"),
        Arguments.of(UNION, 1.5, " is 1.5 (java.lang.Double), but expected a value of one of"),
        Arguments.of(UNION, new UnionValue(9, 1), " is UnionValue[typeId=9, value=1]"),
        Arguments.of(UNION, new UnionValue(3, 1L << 40), ".a is 1099511627776 (java.lang.Long)"),
        Arguments.of(
            of(ArrowType.INTERVAL_DAY_TIME), new Interval(1, 0, 0), " is Interval[months=1"),
        Arguments.of(of(ArrowType.INTERVAL_YEAR_MONTH), new Interval(0, 1, 0), " has 1 days"),
        Arguments.of(
            Field.nullable("c", ArrowType.fixedSizeList(2), ITEM), new int[3], " has 3 elements"));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void areRefusedOtherwiseAndLeaveNoTrace(Field field, Object value, String message)
      throws IOException {
    Schema schema = Schema.of(Field.nullable("n", ArrowType.INT32), field);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Row> writer = ArrowRows.newStream(schema, out)) {
      writer.write(Row.of(schema, 0, null));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write(Row.of(schema, 1, value)))
          .withMessageStartingWith("Row 1: Row.c" + message);
      writer.write(Row.of(schema, 2, null));
    }

    assertThat(ArrowRows.fromBytes(out.toByteArray()))
        .containsExactly(Row.of(schema, 0, null), Row.of(schema, 2, null));
  }

  @Test
  void mayBeNullWhereTheSchemaSaysSo() {
    Field list = Field.nullable("c", ArrowType.LIST, Field.required("item", ArrowType.INT64));

    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> written(Field.required("c", ArrowType.INT64), (Object) null))
        .withMessageStartingWith("Row 0: Row.c is null");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> written(list, Collections.singletonList(null)))
        .withMessageStartingWith("Row 0: Row.c[0] is null");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> written(POINT, Map.of("y", "a")))
        .withMessageStartingWith("Row 0: Row.c.x is null");
  }

  @Test
  void goIntoTheChildOfAUnionThatReadsThemOrElseTheFirstThatTakesThem() throws IOException {
    assertThat(typeIds(UNION, 1, 1L, (short) 1, 1L << 40, "text", null, new UnionValue(5, null)))
        .containsExactly(3, 5, 3, 5, 4, 4, 5);
  }

  @Test
  void areTheSameToADictionaryHoweverTheyWereGiven() throws IOException {
    Field field = Field.nullable("c", ArrowType.dictionary(ArrowType.INT8, ArrowType.LIST), ITEM);
    Object[] lists =
        IntStream.range(0, 300)
            .mapToObj(i -> i % 2 == 0 ? (Object) new int[] {1, 2} : List.of(1, 2L))
            .toArray();

    assertThat(written(field, lists))
        .hasSize(300)
        .containsOnly(Row.of(Schema.of(field), List.of(1L, 2L)));
  }

  @Test
  void mayBeNoMoreThanTheIndicesOfADictionaryTellApart() {
    Field field = of(ArrowType.dictionary(ArrowType.INT8, ArrowType.INT32));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(field, IntStream.range(0, 200).boxed().toArray()))
        .withMessageStartingWith("Row 128: Row.c is value number 129 of its dictionary");
  }

  @Test
  void ofFieldsOfOneNameAreTakenByPosition() throws IOException {
    Schema twins =
        Schema.of(Field.nullable("a", ArrowType.INT32), Field.nullable("a", ArrowType.UTF8));
    Schema others =
        Schema.of(Field.nullable("a", ArrowType.INT32), Field.nullable("b", ArrowType.UTF8));
    List<Row> rows = List.of(Row.of(twins, 1, "x"));

    assertThat(ArrowRows.fromBytes(ArrowRows.toBytes(twins, rows))).isEqualTo(rows);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArrowRows.toBytes(twins, List.of(Row.of(others, 1, "x"))))
        .withMessageContaining("in the order of the fields, of which several have the name a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArrowRows.toBytes(others, rows))
        .withMessageContaining("expected one value of a");
  }

  private static Field of(ArrowType type) {
    return Field.nullable("c", type);
  }

  private static Map<Object, Object> twice(Object key, Object same) {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(key, null);
    map.put(same, null);
    return map;
  }

  private static List<Row> written(Field field, Object... values) throws IOException {
    return ArrowRows.fromBytes(bytes(field, values));
  }

  private static byte[] bytes(Field field, Object... values) {
    Schema schema = Schema.of(field);
    List<Row> rows = new ArrayList<>();
    for (Object value : values) {
      rows.add(Row.ofFields(schema.fields(), Collections.singletonList(value)));
    }
    return ArrowRows.toBytes(schema, rows);
  }

  private static List<Integer> typeIds(Field field, Object... values) throws IOException {
    List<Integer> ids = new ArrayList<>();
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(bytes(field, values)))) {
      for (RowBatch batch : reader) {
        UnionVector<?> union = batch.column("c", UnionVector.class);
        IntStream.range(0, union.length()).forEach(i -> ids.add(union.typeId(i)));
      }
    }
    return ids;
  }
}
