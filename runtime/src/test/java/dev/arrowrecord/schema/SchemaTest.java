package dev.arrowrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private static final Schema SCHEMA =
      Schema.of(Field.required("id", ArrowType.INT64), Field.nullable("name", ArrowType.UTF8));

  @Test
  void printsAFieldALine() {
    assertThat(SCHEMA).hasToString("id: int64 not null\nname: string");
  }

  /** Each line is one that PyArrow 26 prints of the same schema. */
  @Test
  void printsExtensionTypesAndMetadata() {
    Field item =
        Field.nullable("item", ArrowType.UTF8)
            .withMetadata("unit", "kg")
            .withMetadata("long", "x".repeat(100));
    Schema schema =
        Schema.of(
                Field.nullable("id", ArrowType.fixedSizeBinary(16)).withExtension("acme.id", ""),
                Field.nullable("tags", ArrowType.LIST, item),
                Field.nullable(
                        "p",
                        ArrowType.STRUCT,
                        Field.nullable("a", ArrowType.INT8),
                        Field.nullable("b", ArrowType.INT8).withMetadata("k", "v"))
                    .withMetadata("o", "p"))
            .withMetadata("owner", "acme")
            .withMetadata("pandas", "y".repeat(200));

    assertThat(schema.toString().lines())
        .containsExactly(
            "id: fixed_size_binary[16]",
            "  -- field metadata --",
            "  ARROW:extension:name: 'acme.id'",
            "  ARROW:extension:metadata: ''",
            "tags: list<item: string>",
            "  child 0, item: string",
            "    -- field metadata --",
            "    unit: 'kg'",
            "    long: '" + "x".repeat(62) + "' + 38",
            "p: struct<a: int8, b: int8>",
            "  child 1, b: int8",
            "    -- field metadata --",
            "    k: 'v'",
            "  -- field metadata --",
            "  o: 'p'",
            "-- schema metadata --",
            "owner: 'acme'",
            "pandas: '" + "y".repeat(64) + "' + 136");
  }

  @Test
  void cutsNoCharacterInTwo() {
    Schema schema = SCHEMA.withMetadata(Map.of("k", "😀".repeat(69) + "x"));
    assertThat(schema.toString()).endsWith("\nk: '" + "😀".repeat(34) + "' + 71");
  }

  @Test
  void findsFieldsByName() {
    assertThat(SCHEMA.findField("name")).contains(SCHEMA.field(1));
    assertThat(SCHEMA.findField("nam")).isEmpty();
  }

  @Test
  void isEqualByContent() {
    assertThat(Schema.of(SCHEMA.field(0), SCHEMA.field(1))).isEqualTo(SCHEMA);
    assertThat(SCHEMA.withMetadata(Map.of("k", "v"))).isNotEqualTo(SCHEMA);
  }
}
