package dev.arrowrecord.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaJsonEncoderTest {
  private static final Field ITEM = Field.nullable("item", ArrowType.INT32);
  private static final Field KEY = Field.required("key", ArrowType.UTF8);

  /** Every type with every value of its parameters that has few, and its JSON. */
  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(ArrowType.NULL, "{'name': 'null'}"),
        Arguments.of(ArrowType.BOOL, "{'name': 'bool'}"),
        Arguments.of(ArrowType.INT8, "{'name': 'int', 'bitWidth': 8, 'isSigned': true}"),
        Arguments.of(ArrowType.INT16, "{'name': 'int', 'bitWidth': 16, 'isSigned': true}"),
        Arguments.of(ArrowType.INT32, "{'name': 'int', 'bitWidth': 32, 'isSigned': true}"),
        Arguments.of(ArrowType.INT64, "{'name': 'int', 'bitWidth': 64, 'isSigned': true}"),
        Arguments.of(ArrowType.UINT8, "{'name': 'int', 'bitWidth': 8, 'isSigned': false}"),
        Arguments.of(ArrowType.UINT16, "{'name': 'int', 'bitWidth': 16, 'isSigned': false}"),
        Arguments.of(ArrowType.UINT32, "{'name': 'int', 'bitWidth': 32, 'isSigned': false}"),
        Arguments.of(ArrowType.UINT64, "{'name': 'int', 'bitWidth': 64, 'isSigned': false}"),
        Arguments.of(ArrowType.FLOAT16, "{'name': 'floatingpoint', 'precision': 'HALF'}"),
        Arguments.of(ArrowType.FLOAT32, "{'name': 'floatingpoint', 'precision': 'SINGLE'}"),
        Arguments.of(ArrowType.FLOAT64, "{'name': 'floatingpoint', 'precision': 'DOUBLE'}"),
        Arguments.of(ArrowType.UTF8, "{'name': 'utf8'}"),
        Arguments.of(ArrowType.LARGE_UTF8, "{'name': 'largeutf8'}"),
        Arguments.of(ArrowType.UTF8_VIEW, "{'name': 'utf8view'}"),
        Arguments.of(ArrowType.BINARY, "{'name': 'binary'}"),
        Arguments.of(ArrowType.LARGE_BINARY, "{'name': 'largebinary'}"),
        Arguments.of(ArrowType.BINARY_VIEW, "{'name': 'binaryview'}"),
        Arguments.of(ArrowType.fixedSizeBinary(16), "{'name': 'fixedsizebinary', 'byteWidth': 16}"),
        Arguments.of(
            ArrowType.decimal32(9, 2),
            "{'name': 'decimal', 'precision': 9, 'scale': 2, 'bitWidth': 32}"),
        Arguments.of(
            ArrowType.decimal64(18, -3),
            "{'name': 'decimal', 'precision': 18, 'scale': -3, 'bitWidth': 64}"),
        Arguments.of(
            ArrowType.decimal128(38, 0),
            "{'name': 'decimal', 'precision': 38, 'scale': 0, 'bitWidth': 128}"),
        Arguments.of(
            ArrowType.decimal256(76, 10),
            "{'name': 'decimal', 'precision': 76, 'scale': 10, 'bitWidth': 256}"),
        Arguments.of(ArrowType.DATE32, "{'name': 'date', 'unit': 'DAY'}"),
        Arguments.of(ArrowType.DATE64, "{'name': 'date', 'unit': 'MILLISECOND'}"),
        Arguments.of(
            ArrowType.time32(TimeUnit.SECOND),
            "{'name': 'time', 'unit': 'SECOND', 'bitWidth': 32}"),
        Arguments.of(
            ArrowType.time32(TimeUnit.MILLISECOND),
            "{'name': 'time', 'unit': 'MILLISECOND', 'bitWidth': 32}"),
        Arguments.of(
            ArrowType.time64(TimeUnit.MICROSECOND),
            "{'name': 'time', 'unit': 'MICROSECOND', 'bitWidth': 64}"),
        Arguments.of(
            ArrowType.time64(TimeUnit.NANOSECOND),
            "{'name': 'time', 'unit': 'NANOSECOND', 'bitWidth': 64}"),
        Arguments.of(
            ArrowType.timestamp(TimeUnit.SECOND, null), "{'name': 'timestamp', 'unit': 'SECOND'}"),
        Arguments.of(
            ArrowType.timestamp(TimeUnit.NANOSECOND, "Europe/Paris"),
            "{'name': 'timestamp', 'unit': 'NANOSECOND', 'timezone': 'Europe/Paris'}"),
        Arguments.of(
            ArrowType.duration(TimeUnit.MICROSECOND),
            "{'name': 'duration', 'unit': 'MICROSECOND'}"),
        Arguments.of(ArrowType.INTERVAL_YEAR_MONTH, "{'name': 'interval', 'unit': 'YEAR_MONTH'}"),
        Arguments.of(ArrowType.INTERVAL_DAY_TIME, "{'name': 'interval', 'unit': 'DAY_TIME'}"),
        Arguments.of(
            ArrowType.INTERVAL_MONTH_DAY_NANO, "{'name': 'interval', 'unit': 'MONTH_DAY_NANO'}"),
        Arguments.of(ArrowType.LIST, "{'name': 'list'}"),
        Arguments.of(ArrowType.LARGE_LIST, "{'name': 'largelist'}"),
        Arguments.of(ArrowType.LIST_VIEW, "{'name': 'listview'}"),
        Arguments.of(ArrowType.LARGE_LIST_VIEW, "{'name': 'largelistview'}"),
        Arguments.of(ArrowType.fixedSizeList(3), "{'name': 'fixedsizelist', 'listSize': 3}"),
        Arguments.of(ArrowType.STRUCT, "{'name': 'struct'}"),
        Arguments.of(ArrowType.map(false), "{'name': 'map', 'keysSorted': false}"),
        Arguments.of(ArrowType.map(true), "{'name': 'map', 'keysSorted': true}"),
        Arguments.of(
            ArrowType.union(UnionMode.SPARSE, 5, 7),
            "{'name': 'union', 'mode': 'SPARSE', 'typeIds': [5, 7]}"),
        Arguments.of(
            ArrowType.union(UnionMode.DENSE), "{'name': 'union', 'mode': 'DENSE', 'typeIds': []}"),
        Arguments.of(ArrowType.RUN_END_ENCODED, "{'name': 'runendencoded'}"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void spellsTypesAsTheFormatDoes(ArrowType type, String expected) {
    JsonText json = new JsonText();
    TypeJsonEncoder.encode(json, type);

    assertThat(json).hasToString(expected.replace('\'', '"'));
  }

  @Test
  void spellsAllTypesThereAre() {
    Set<ArrowType.Kind> spelled =
        types().map(each -> ((ArrowType) each.get()[0]).kind()).collect(Collectors.toSet());

    assertThat(spelled)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(ArrowType.Kind.DICTIONARY)));
  }

  @Test
  void spellsFieldsWithTheirChildren() {
    Field entries = Field.required("entries", ArrowType.STRUCT, KEY, ITEM);

    assertThat(encode(Field.nullable("map \"of\" ints", ArrowType.map(false), entries)))
        .isEqualTo(
            """
            {
              "fields": [
                {
                  "name": "map \\"of\\" ints",
                  "nullable": true,
                  "type": {"name": "map", "keysSorted": false},
                  "children": [
                    {
                      "name": "entries",
                      "nullable": false,
                      "type": {"name": "struct"},
                      "children": [
                        {"name": "key", "nullable": false, "type": {"name": "utf8"}, \
            "children": []},
                        {"name": "item", "nullable": true, "type": {"name": "int", \
            "bitWidth": 32, "isSigned": true}, "children": []}
                      ]
                    }
                  ]
                }
              ]
            }""");
  }

  @Test
  void numbersDictionariesDepthFirst() {
    ArrowType inner = new ArrowType.Dictionary(ArrowType.UINT8, ArrowType.UTF8, true);
    String json =
        encode(
            Field.nullable(
                "outer",
                ArrowType.dictionary(ArrowType.INT16, ArrowType.LIST),
                Field.nullable("inner", inner)),
            Field.nullable("last", inner));

    assertThat(json)
        .isEqualTo(
            """
            {
              "fields": [
                {
                  "name": "outer",
                  "nullable": true,
                  "type": {"name": "list"},
                  "dictionary": {"id": 0, "indexType": {"name": "int", "bitWidth": 16, \
            "isSigned": true}, "isOrdered": false},
                  "children": [
                    {
                      "name": "inner",
                      "nullable": true,
                      "type": {"name": "utf8"},
                      "dictionary": {"id": 1, "indexType": {"name": "int", "bitWidth": 8, \
            "isSigned": false}, "isOrdered": true},
                      "children": []
                    }
                  ]
                },
                {
                  "name": "last",
                  "nullable": true,
                  "type": {"name": "utf8"},
                  "dictionary": {"id": 2, "indexType": {"name": "int", "bitWidth": 8, \
            "isSigned": false}, "isOrdered": true},
                  "children": []
                }
              ]
            }""");
  }

  @Test
  void spellsMetadataInItsOrder() {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("zulu", "\u00e9\ud83d\ude00");
    metadata.put("alpha", "");
    Field uuid =
        Field.required("id", ArrowType.fixedSizeBinary(16)).withExtension("arrow.uuid", "");

    assertThat(SchemaJsonEncoder.encode(new Schema(List.of(uuid), metadata)))
        .isEqualTo(
            """
            {
              "fields": [
                {
                  "name": "id",
                  "nullable": false,
                  "type": {"name": "fixedsizebinary", "byteWidth": 16},
                  "children": [],
                  "metadata": [
                    {"key": "ARROW:extension:name", "value": "arrow.uuid"},
                    {"key": "ARROW:extension:metadata", "value": ""}
                  ]
                }
              ],
              "metadata": [
                {"key": "zulu", "value": "\u00e9\ud83d\ude00"},
                {"key": "alpha", "value": ""}
              ]
            }""");
  }

  private static String encode(Field... fields) {
    return SchemaJsonEncoder.encode(Schema.of(fields));
  }
}
