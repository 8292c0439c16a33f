package dev.arrowrecord.integration.types.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Metadata of schemas, fields and what is in them, and the names of extension types. */
class FieldMetadataTest {
  @ArrowRecord
  @ArrowMetadata(key = "owner", value = "acme")
  @ArrowMetadata(key = "version", value = "2")
  record Annotated(
      @ArrowMetadata(key = "unit", value = "m") @ArrowMetadata(key = "sensor", value = "a")
          double x,
      List<@ArrowMetadata(key = "unit", value = "kg") Double> list,
      Map<
              @ArrowMetadata(key = "of", value = "key") String,
              @ArrowMetadata(key = "of", value = "value") Integer>
          map,
      @ArrowExtension(name = "arrow.json") @ArrowMetadata(key = "schema", value = "s") String json,
      @ArrowExtension(name = "acme.money", metadata = "EUR") long money,
      Place place,
      @ArrowField(type = DataType.BOOL8) boolean flag,
      @ArrowTensor(
              shape = {2, 1},
              dimensionNames = {"a", "\"b\""},
              permutation = {1, 0})
          float[] tensor,
      @ArrowDictionary @ArrowMetadata(key = "coded", value = "yes") UUID uuid,
      @ArrowRunEndEncoded
          @ArrowMetadata(key = "runs", value = "yes")
          @ArrowExtension(name = "arrow.json")
          String runs) {}

  @ArrowRecord
  @ArrowExtension(name = "acme.place")
  record Place(int x) {}

  private Schema schema;

  @BeforeEach
  void read() throws IOException {
    schema =
        ArrowJavaReader.readStream(FieldMetadataTest_AnnotatedArrow.toBytes(List.of())).schema();
  }

  @Test
  void schemaHasTheMetadataOfTheType() {
    assertThat(schema.getCustomMetadata())
        .containsExactlyInAnyOrderEntriesOf(Map.of("owner", "acme", "version", "2"));
  }

  @Test
  void fieldsHaveTheirs() {
    assertThat(metadata("x")).isEqualTo(Map.of("unit", "m", "sensor", "a"));
    assertThat(metadata("list")).isEmpty();
    assertThat(field("list").getChildren().get(0).getMetadata()).isEqualTo(Map.of("unit", "kg"));
    Field entries = field("map").getChildren().get(0);
    assertThat(entries.getChildren().get(0).getMetadata()).isEqualTo(Map.of("of", "key"));
    assertThat(entries.getChildren().get(1).getMetadata()).isEqualTo(Map.of("of", "value"));
  }

  @Test
  void extensionTypesAreNamed() {
    assertThat(metadata("json"))
        .isEqualTo(Map.of("schema", "s", NAME, "arrow.json", PARAMETERS, ""));
    assertThat(metadata("money")).isEqualTo(Map.of(NAME, "acme.money", PARAMETERS, "EUR"));
    assertThat(metadata("place")).isEqualTo(Map.of(NAME, "acme.place", PARAMETERS, ""));
    assertThat(metadata("flag")).isEqualTo(Map.of(NAME, "arrow.bool8", PARAMETERS, ""));
    assertThat(metadata("tensor"))
        .isEqualTo(
            Map.of(
                NAME,
                "arrow.fixed_shape_tensor",
                PARAMETERS,
                "{\"shape\":[2,1],\"dim_names\":[\"a\",\"\\\"b\\\"\"],\"permutation\":[1,0]}"));
  }

  /** Extension types are of what is encoded: nobody knows a dictionary as one. */
  @Test
  void encodedFieldsHaveTheirs() {
    assertThat(metadata("uuid")).isEqualTo(Map.of("coded", "yes"));
    assertThat(metadata("runs")).isEqualTo(Map.of("runs", "yes"));
    assertThat(field("runs").getChildren().get(1).getMetadata())
        .isEqualTo(Map.of(NAME, "arrow.json", PARAMETERS, ""));
  }

  private static final String NAME = "ARROW:extension:name";
  private static final String PARAMETERS = "ARROW:extension:metadata";

  private Field field(String name) {
    return schema.findField(name);
  }

  private Map<String, String> metadata(String name) {
    return field(name).getMetadata();
  }
}
