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
