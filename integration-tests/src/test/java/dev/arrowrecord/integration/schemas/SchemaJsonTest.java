package dev.arrowrecord.integration.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.judge.IntegrationJson;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.internal.json.SchemaJsonEncoder;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * arrow-java reads the same from the JSON of a schema as from its message, for every type that it
 * knows: decimals of 32 and 64 bits it does not.
 */
class SchemaJsonTest {
  private static final Field ITEM = Field.nullable("item", ArrowType.INT32);
  private static final Field NAME = Field.required("name", ArrowType.UTF8);
  private static final Field ENTRIES = Field.required("entries", ArrowType.STRUCT, NAME, ITEM);

  static Stream<Field> fields() {
    return Stream.concat(
        typesWithoutChildren().map(type -> Field.nullable("f", type)),
        Stream.of(
            Field.required("list", ArrowType.LIST, ITEM),
            Field.nullable("large", ArrowType.LARGE_LIST, ITEM),
            Field.nullable("view", ArrowType.LIST_VIEW, ITEM),
            Field.nullable("largeView", ArrowType.LARGE_LIST_VIEW, ITEM),
            Field.nullable("three", ArrowType.fixedSizeList(3), ITEM),
            Field.nullable("struct", ArrowType.STRUCT, ITEM, NAME),
            Field.nullable("map", ArrowType.map(false), ENTRIES),
            Field.nullable("sorted", ArrowType.map(true), ENTRIES),
            Field.nullable("sparse", ArrowType.union(UnionMode.SPARSE, 1, 0), ITEM, NAME),
            Field.nullable("dense", ArrowType.union(UnionMode.DENSE, 0, 127), ITEM, NAME),
            Field.nullable(
                "runs",
                ArrowType.RUN_END_ENCODED,
                Field.required("run_ends", ArrowType.INT16),
                Field.nullable("values", ArrowType.UTF8)),
            Field.nullable(
                "nested",
                ArrowType.dictionary(ArrowType.UINT64, ArrowType.LIST),
                Field.nullable("item", ArrowType.dictionary(ArrowType.INT16, ArrowType.UTF8))),
            Field.required(
                "ordered", new ArrowType.Dictionary(ArrowType.INT8, ArrowType.UTF8, true)),
            Field.required("uuid", ArrowType.fixedSizeBinary(16)).withExtension("arrow.uuid", ""),
            NAME.withMetadata(Map.of("quote \" and \\", "line\nend \u00e9\ud83d\ude00"))));
  }

  private static Stream<ArrowType> typesWithoutChildren() {
    Stream<ArrowType> plain =
        Stream.of(
            ArrowType.NULL,
            ArrowType.BOOL,
            ArrowType.INT8,
            ArrowType.INT16,
            ArrowType.INT32,
            ArrowType.INT64,
            ArrowType.UINT8,
            ArrowType.UINT16,
            ArrowType.UINT32,
            ArrowType.UINT64,
            ArrowType.FLOAT16,
            ArrowType.FLOAT32,
            ArrowType.FLOAT64,
            ArrowType.UTF8,
            ArrowType.LARGE_UTF8,
            ArrowType.UTF8_VIEW,
            ArrowType.BINARY,
            ArrowType.LARGE_BINARY,
            ArrowType.BINARY_VIEW,
            ArrowType.fixedSizeBinary(16),
            ArrowType.decimal128(38, -3),
            ArrowType.decimal256(76, 10),
            ArrowType.DATE32,
            ArrowType.DATE64,
            ArrowType.INTERVAL_YEAR_MONTH,
            ArrowType.INTERVAL_DAY_TIME,
            ArrowType.INTERVAL_MONTH_DAY_NANO);
    Stream<ArrowType> times =
        Stream.of(TimeUnit.values())
            .flatMap(
                unit ->
                    Stream.of(
                        new ArrowType.Time(unit),
                        ArrowType.duration(unit),
                        ArrowType.timestamp(unit, null),
                        ArrowType.timestamp(unit, "Europe/Paris")));
    return Stream.concat(plain, times);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void ofAFieldSaysWhatTheMessageSays(Field field) throws IOException {
    assertSameInBoth(Schema.of(field));
  }

  @Test
  void ofASchemaSaysWhatTheMessageSays() throws IOException {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("zulu", "");
    metadata.put("alpha", "\u0000\u001f");

    assertSameInBoth(new Schema(fields().toList(), metadata));
    assertSameInBoth(new Schema(List.of(), Map.of()));
  }

  private static void assertSameInBoth(Schema schema) throws IOException {
    assertThat(IntegrationJson.schema(SchemaJsonEncoder.encode(schema)))
        .isEqualTo(IntegrationJson.storage(Messages.schema(SchemaEncoder.message(schema))));
  }
}
