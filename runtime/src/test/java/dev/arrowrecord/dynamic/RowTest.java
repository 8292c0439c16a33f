package dev.arrowrecord.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {
  private static final Schema SCHEMA =
      Schema.of(
          Field.required("id", ArrowType.INT64),
          Field.nullable("x", ArrowType.BINARY),
          Field.nullable("x", ArrowType.UTF8));

  @Test
  void givesValuesByPosition() {
    Row row = Row.of(SCHEMA, 1L, null, "a");

    assertThat(row.size()).isEqualTo(3);
    assertThat(row.get(0)).isEqualTo(1L);
    assertThat(row.get(2, String.class)).isEqualTo("a");
    assertThat(row.isNull(1)).isTrue();
    assertThat(row.values()).containsExactly(1L, null, "a");
    assertThat(row.fields()).isEqualTo(SCHEMA.fields());
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> row.get(3));
  }

  @Test
  void givesValuesByNamesThatAreThereOnce() {
    Row row = Row.of(SCHEMA, 1L, null, "a");

    assertThat(row.get("id")).isEqualTo(1L);
    assertThat(row.get("id", Long.class)).isEqualTo(1L);
    assertThat(row.isNull("id")).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.get("x"))
        .withMessage(
            "There are several fields x; ask for the one you mean by its position: [id, x, x]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.isNull("y"))
        .withMessage("There is no field y among [id, x, x]");
  }

  @Test
  void saysWhatAValueIsThatWasAskedForAsSomethingElse() {
    assertThatExceptionOfType(ClassCastException.class)
        .isThrownBy(() -> Row.of(SCHEMA, 1L, null, null).get("id", Integer.class))
        .withMessage(
            "id: int64 not null is java.lang.Long in this row, but was asked for as"
                + " java.lang.Integer");
  }

  @Test
  void hasAValueForEachField() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Row.of(SCHEMA, 1L))
        .withMessage("Expected 3 values, one for each field, but found 1");
  }

  @Test
  void equalsRowsOfTheSameNamesAndContents() {
    Row row = Row.of(SCHEMA, 1L, new byte[] {1}, "a");
    Schema others =
        Schema.of(
            Field.nullable("id", ArrowType.INT32),
            Field.nullable("x", ArrowType.BINARY),
            Field.nullable("y", ArrowType.UTF8));

    assertThat(row)
        .isEqualTo(Row.of(SCHEMA, 1L, new byte[] {1}, "a"))
        .hasSameHashCodeAs(Row.of(SCHEMA, 1L, new byte[] {1}, "a"))
        .isNotEqualTo(Row.of(SCHEMA, 1L, new byte[] {2}, "a"))
        .isNotEqualTo(Row.of(others, 1L, new byte[] {1}, "a"));
  }

  @Test
  void isPrintedWithItsNames() {
    Schema schema =
        Schema.of(
            Field.nullable("a", ArrowType.BINARY),
            Field.nullable("b", ArrowType.LIST, Field.nullable("item", ArrowType.BINARY)),
            Field.nullable("c", ArrowType.NULL));

    assertThat(Row.of(schema, new byte[] {1, 2}, List.of(new byte[] {3}), Map.of("k", 1)))
        .hasToString("{a=[1, 2], b=[[3]], c={k=1}}");
  }
}
