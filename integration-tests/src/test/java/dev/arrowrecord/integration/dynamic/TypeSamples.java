package dev.arrowrecord.integration.dynamic;

import static dev.arrowrecord.schema.ArrowType.BINARY;
import static dev.arrowrecord.schema.ArrowType.INT32;
import static dev.arrowrecord.schema.ArrowType.INT64;
import static dev.arrowrecord.schema.ArrowType.INT8;
import static dev.arrowrecord.schema.ArrowType.UINT64;
import static dev.arrowrecord.schema.ArrowType.UINT8;
import static dev.arrowrecord.schema.ArrowType.UTF8;
import static dev.arrowrecord.schema.Field.nullable;
import static dev.arrowrecord.schema.Field.required;

import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.value.Interval;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.channels.Channels;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A column of each type of the format, with values of the Java type that it is read as. */
final class TypeSamples {
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(2);
  private static final String LONG_TEXT = "longer than twelve bytes, and so not inline";

  private TypeSamples() {}

  /**
   * One column.
   *
   * @param field its field
   * @param values what is in it, as it is read
   */
  record Sample(Field field, List<Object> values) {
    Schema schema() {
      return Schema.of(field);
    }

    List<Row> rows() {
      return values.stream().map(value -> Row.of(schema(), value)).toList();
    }

    byte[] stream() {
      return stream(OPTIONS);
    }

    byte[] stream(WriteOptions options) {
      return ArrowRows.toBytes(schema(), rows(), options);
    }

    byte[] file() {
      return file(OPTIONS);
    }

    byte[] file(WriteOptions options) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (RecordWriter<Row> writer =
          ArrowRows.newFile(schema(), Channels.newChannel(out), options)) {
        writer.writeAll(rows());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }

    @Override
    public String toString() {
      return field.typeName() + field.metadata();
    }
  }

  static Stream<Sample> all() {
    return Stream.of(scalars(), times(), texts(), lists(), structs(), unions(), encoded())
        .flatMap(each -> each);
  }

  /** Texts whose buffers become shorter when they are compressed, the first of two batches more. */
  static Sample compressible() {
    return of(UTF8, LONG_TEXT.repeat(20), null, LONG_TEXT.repeat(5), null);
  }

  private static Stream<Sample> scalars() {
    return Stream.of(
        of(ArrowType.NULL, null, null),
        of(ArrowType.BOOL, true, null, false),
        of(INT8, (byte) -128, null, (byte) 127),
        of(ArrowType.INT16, Short.MIN_VALUE, null, Short.MAX_VALUE),
        of(INT32, Integer.MIN_VALUE, null, Integer.MAX_VALUE),
        of(INT64, Long.MIN_VALUE, null, Long.MAX_VALUE),
        of(UINT8, 0, null, 255),
        of(ArrowType.UINT16, 0, null, 65535),
        of(ArrowType.UINT32, 0L, null, 4294967295L),
        of(UINT64, BigInteger.ZERO, null, new BigInteger("18446744073709551615")),
        of(ArrowType.FLOAT16, 1.5f, null, Float.NaN),
        of(ArrowType.FLOAT32, 0.1f, null, -0.0f),
        of(ArrowType.FLOAT64, 0.1, null, Double.NEGATIVE_INFINITY),
        of(ArrowType.decimal32(9, 2), new BigDecimal("-1234567.89"), null),
        of(ArrowType.decimal64(18, -3), new BigDecimal("123E+3"), null),
        of(
            ArrowType.decimal128(38, 10),
            new BigDecimal("-1234567890123456789012345678.0123456789")),
        of(ArrowType.decimal256(76, 0), new BigDecimal("9".repeat(76)), null),
        new Sample(
            nullable("c", ArrowType.fixedSizeBinary(16)).withExtension("arrow.uuid", ""),
            Arrays.asList(new UUID(1, -2), null)),
        new Sample(
            nullable("c", INT8).withExtension("arrow.bool8", ""), Arrays.asList(true, null, false)),
        new Sample(
            nullable("c", INT32).withExtension("com.acme.celsius", "v1"), Arrays.asList(20, null)),
        new Sample(required("c", INT32), List.of(1, 2, 3)));
  }

  private static Stream<Sample> times() {
    return Stream.of(
        of(ArrowType.DATE32, LocalDate.of(2026, 11, 27), null, LocalDate.of(-4000, 1, 1)),
        of(
            ArrowType.DATE64,
            LocalDate.of(1969, 12, 31),
            null,
            LocalDateTime.of(1969, 12, 31, 1, 2)),
        of(ArrowType.time32(TimeUnit.SECOND), LocalTime.of(23, 59, 59), null, Duration.ofDays(1)),
        of(ArrowType.time32(TimeUnit.MILLISECOND), LocalTime.ofNanoOfDay(1_000_000), null),
        of(ArrowType.time64(TimeUnit.MICROSECOND), LocalTime.MIN, Duration.ofSeconds(-1)),
        of(ArrowType.time64(TimeUnit.NANOSECOND), LocalTime.MAX, null, Duration.ofDays(2)),
        of(ArrowType.timestamp(TimeUnit.SECOND, "America/Sao_Paulo"), Instant.EPOCH, null),
        of(ArrowType.timestamp(TimeUnit.MILLISECOND, "+07:30"), Instant.ofEpochMilli(-1), null),
        of(ArrowType.timestamp(TimeUnit.NANOSECOND, "UTC"), Instant.ofEpochSecond(1, 1), null),
        of(ArrowType.timestamp(TimeUnit.MICROSECOND, null), LocalDateTime.of(1, 2, 3, 4, 5), null),
        of(ArrowType.duration(TimeUnit.SECOND), Duration.ofSeconds(Long.MIN_VALUE), null),
        of(ArrowType.duration(TimeUnit.NANOSECOND), Duration.ofNanos(Long.MAX_VALUE), null),
        of(ArrowType.INTERVAL_YEAR_MONTH, Period.of(-1, -2, 0), null),
        of(ArrowType.INTERVAL_DAY_TIME, new Interval(0, -1, 1_500_000_000L), null),
        of(ArrowType.INTERVAL_MONTH_DAY_NANO, new Interval(-1, 2, Long.MIN_VALUE), null));
  }

  private static Stream<Sample> texts() {
    return Stream.of(
        of(UTF8, "", null, "aä漢𝄞", LONG_TEXT),
        of(ArrowType.LARGE_UTF8, "", null, "aä漢𝄞", LONG_TEXT),
        of(ArrowType.UTF8_VIEW, "", null, "aä漢𝄞", LONG_TEXT),
        of(BINARY, bytes(), null, bytes(-1, 0)),
        of(ArrowType.LARGE_BINARY, bytes(), null, bytes(-1, 0)),
        of(
            ArrowType.BINARY_VIEW,
            bytes(),
            null,
            LONG_TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        of(ArrowType.fixedSizeBinary(3), bytes(1, 2, 3), null),
        of(ArrowType.fixedSizeBinary(0), bytes(), null, bytes()),
        new Sample(
            nullable("c", UTF8).withExtension("arrow.json", ""),
            Arrays.asList("{\"a\": 1}", null)));
  }

  private static Stream<Sample> lists() {
    Field item = nullable("item", INT32);
    List<Object> values = Arrays.asList(Arrays.asList(1, null), null, List.of(), List.of(2, 3, 4));
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("b", 1);
    map.put("a", null);
    return Stream.of(
        new Sample(nullable("c", ArrowType.LIST, item), values),
        new Sample(nullable("c", ArrowType.LARGE_LIST, item), values),
        new Sample(nullable("c", ArrowType.LIST_VIEW, item), values),
        new Sample(nullable("c", ArrowType.LARGE_LIST_VIEW, item), values),
        new Sample(
            nullable("c", ArrowType.fixedSizeList(2), item),
            Arrays.asList(Arrays.asList(1, null), null)),
        new Sample(nullable("c", ArrowType.fixedSizeList(0), item), Arrays.asList(List.of(), null)),
        new Sample(
            nullable("c", ArrowType.fixedSizeList(4), required("item", INT32))
                .withExtension("arrow.fixed_shape_tensor", "{\"shape\":[2,2]}"),
            Arrays.asList(List.of(1, 2, 3, 4), null)),
        new Sample(
            nullable("c", ArrowType.LIST, nullable("item", ArrowType.LIST_VIEW, item)),
            Arrays.asList(Arrays.asList(List.of(1), null), null)),
        new Sample(
            nullable("c", ArrowType.map(false), entries(UTF8)), Arrays.asList(map, null, Map.of())),
        new Sample(
            nullable("c", ArrowType.map(true), entries(INT64)),
            Arrays.asList(new LinkedHashMap<>(Map.of(7L, 1)), null)));
  }

  private static Stream<Sample> structs() {
    Field twins =
        nullable(
            "c", ArrowType.STRUCT, nullable("x", INT32), nullable("x", UTF8), nullable("y", UINT8));
    Field deep =
        nullable("c", ArrowType.STRUCT, nullable("s", ArrowType.STRUCT, nullable("b", BINARY)));
    return Stream.of(
        new Sample(twins, Arrays.asList(row(twins, 1, "a", 2), null, row(twins, null, null, null))),
        new Sample(
            nullable("c", ArrowType.STRUCT),
            Arrays.asList(row(nullable("c", ArrowType.STRUCT)), null)),
        new Sample(
            deep,
            Arrays.asList(
                row(deep, row(deep.child(0), (Object) bytes(1))), row(deep, (Object) null), null)));
  }

  private static Stream<Sample> unions() {
    Field[] children = {nullable("v", INT32), nullable("v", UTF8), nullable("w", UTF8)};
    List<Object> values = Arrays.asList(1, "a", null, "b", 2);
    return Stream.of(
        new Sample(nullable("c", ArrowType.union(UnionMode.DENSE, 5, 0, 127), children), values),
        new Sample(nullable("c", ArrowType.union(UnionMode.SPARSE, 5, 0, 127), children), values),
        new Sample(required("c", ArrowType.union(UnionMode.DENSE, 5, 0, 127), children), values),
        new Sample(
            nullable(
                "c",
                ArrowType.LIST,
                nullable("item", ArrowType.union(UnionMode.DENSE, 5, 0, 127), children)),
            Arrays.asList(List.of(1, "a"), null, Arrays.asList(null, "b"))));
  }

  private static Stream<Sample> encoded() {
    List<Sample> samples = new ArrayList<>();
    for (ArrowType.Int index :
        List.of(
            INT8,
            ArrowType.INT16,
            INT32,
            INT64,
            UINT8,
            ArrowType.UINT16,
            ArrowType.UINT32,
            UINT64)) {
      samples.add(of(ArrowType.dictionary(index, UTF8), "b", null, "a", "b"));
    }
    ArrowType text = ArrowType.dictionary(INT8, UTF8);
    Field struct =
        nullable(
            "c",
            ArrowType.dictionary(INT8, ArrowType.STRUCT),
            nullable("t", text),
            nullable("n", INT32));
    Field union =
        nullable(
            "c",
            ArrowType.dictionary(INT8, ArrowType.union(UnionMode.DENSE, 0, 1)),
            nullable("t", text),
            nullable("n", INT32));
    Field runs = required("run_ends", INT32);
    Field nestedList =
        nullable("c", ArrowType.dictionary(INT8, ArrowType.LIST), nullable("item", text));
    samples.add(of(ArrowType.dictionary(INT32, INT64), 5L, null, 4L, 5L));
    samples.add(of(ArrowType.dictionary(INT32, BINARY), bytes(1), null, bytes(2), bytes(1)));
    samples.add(of(ArrowType.dictionary(INT32, ArrowType.UINT16), 5, null, 65535, 5));
    samples.add(new Sample(nestedList, Arrays.asList(List.of("a", "b"), null, List.of("b"))));
    samples.add(new Sample(struct, Arrays.asList(row(struct, "a", 1), null, row(struct, "a", 1))));
    samples.add(new Sample(union, Arrays.asList("a", 1, null, "a")));
    for (ArrowType end : List.of(ArrowType.INT16, INT32, INT64)) {
      Field ends = required("run_ends", end);
      samples.add(
          new Sample(
              nullable("c", ArrowType.RUN_END_ENCODED, ends, nullable("values", UTF8)),
              Arrays.asList("a", "a", null, null, "b")));
    }
    samples.add(
        new Sample(
            nullable("c", ArrowType.RUN_END_ENCODED, runs, nullable("values", text)),
            Arrays.asList("a", "a", null, "b")));
    Field list = nullable("values", ArrowType.LIST, nullable("item", INT32));
    samples.add(
        new Sample(
            nullable("c", ArrowType.RUN_END_ENCODED, runs, list),
            Arrays.asList(List.of(1), List.of(1), null)));
    samples.add(
        new Sample(
            nullable(
                "c",
                ArrowType.LIST,
                nullable("item", ArrowType.RUN_END_ENCODED, runs, nullable("values", INT32))),
            Arrays.asList(Arrays.asList(1, 1, null), null, List.of(1))));
    return samples.stream();
  }

  private static Sample of(ArrowType type, Object... values) {
    return new Sample(nullable("c", type), Arrays.asList(values));
  }

  private static Row row(Field struct, Object... values) {
    return Row.ofFields(struct.children(), Arrays.asList(values));
  }

  private static Field entries(ArrowType key) {
    return required("entries", ArrowType.STRUCT, required("key", key), nullable("value", INT32));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
