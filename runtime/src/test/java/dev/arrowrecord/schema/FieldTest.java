package dev.arrowrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldTest {

  private static final Field ITEM = Field.nullable("item", ArrowType.INT64);
  private static final Field ENTRIES =
      Field.required(
          "entries",
          ArrowType.STRUCT,
          Field.required("key", ArrowType.UTF8),
          Field.nullable("value", ArrowType.INT64));

  @Test
  void spellsFieldsWithTheirChildren() {
    assertThat(Field.required("id", ArrowType.INT64)).hasToString("id: int64 not null");
    assertThat(Field.nullable("tags", ArrowType.LIST, ITEM)).hasToString("tags: list<item: int64>");
    assertThat(Field.nullable("xyz", ArrowType.fixedSizeList(3), ITEM))
        .hasToString("xyz: fixed_size_list<item: int64>[3]");
    assertThat(Field.nullable("scores", ArrowType.map(true), ENTRIES))
        .hasToString("scores: map<string, int64, keys_sorted>");
    assertThat(Field.nullable("u", ArrowType.union(UnionMode.DENSE, 5), ITEM))
        .hasToString("u: dense_union<item: int64=5>");
    assertThat(Field.nullable("d", ArrowType.dictionary(ArrowType.INT8, ArrowType.LIST), ITEM))
        .hasToString("d: dictionary<values=list<item: int64>, indices=int8, ordered=0>");
  }

  @Test
  void demandsTheChildrenOfTheType() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.nullable("tags", ArrowType.LIST))
        .withMessage("Field 'tags': list has 1 child fields, but found 0: []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.nullable("id", ArrowType.INT64, ITEM))
        .withMessage("Field 'id': int64 has 0 child fields, but found 1: [item: int64]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.nullable("u", ArrowType.union(UnionMode.SPARSE, 0, 1), ITEM))
        .withMessageContaining("has 2 child fields, but found 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.nullable("d", ArrowType.dictionary(ArrowType.INT8, ArrowType.LIST)))
        .withMessageContaining("list has 1 child fields, but found 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.nullable("m", ArrowType.map(false), ITEM))
        .withMessage(
            "Field 'm': the entries of a map are a struct of key and value, but found int64");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Field.nullable(
                    "r",
                    ArrowType.RUN_END_ENCODED,
                    Field.required("run_ends", ArrowType.INT8),
                    ITEM))
        .withMessage("Field 'r': run ends are int16, int32 or int64, but found int8");
  }

  @Test
  void keepsMetadataInOrderAndApartFromItsSource() {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("z", "1");
    metadata.put("a", "2");
    List<Field> children = new ArrayList<>(List.of(ITEM));
    Field field = new Field("f", true, ArrowType.STRUCT, children, metadata);

    metadata.clear();
    children.clear();

    assertThat(field.metadata().keySet()).containsExactly("z", "a");
    assertThat(field.child(0)).isEqualTo(ITEM);
  }

  @Test
  void putsAnExtensionTypeIntoItsMetadata() {
    Field field =
        Field.required("id", ArrowType.fixedSizeBinary(16))
            .withMetadata(Map.of("k", "v"))
            .withExtension("arrow.uuid", "")
            .withName("key");

    assertThat(field.name()).isEqualTo("key");
    assertThat(field.metadata())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("k", "v", "ARROW:extension:name", "arrow.uuid", "ARROW:extension:metadata", ""));
  }
}
