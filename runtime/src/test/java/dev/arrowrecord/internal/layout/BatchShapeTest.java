package dev.arrowrecord.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchShapeTest {

  @Test
  void countsTheExampleOfTheSpecification() {
    List<Field> fields =
        List.of(
            Field.nullable(
                "col1",
                ArrowType.STRUCT,
                Field.nullable("a", ArrowType.INT32),
                Field.nullable("b", ArrowType.LIST, Field.nullable("item", ArrowType.INT64)),
                Field.nullable("c", ArrowType.FLOAT64)),
            Field.nullable("col2", ArrowType.UTF8));

    assertThat(BatchShape.of(fields)).isEqualTo(new BatchShape(6, 12, 0));
  }

  @Test
  void leavesTheChildrenOfADictionaryOut() {
    Field dictionary =
        Field.nullable(
            "d",
            ArrowType.dictionary(ArrowType.INT8, ArrowType.LIST),
            Field.nullable("item", ArrowType.UTF8));

    assertThat(BatchShape.of(dictionary)).isEqualTo(new BatchShape(1, 2, 0));
  }

  @Test
  void countsVariadicArraysApart() {
    List<Field> fields =
        List.of(
            Field.nullable("a", ArrowType.UTF8_VIEW), Field.nullable("b", ArrowType.BINARY_VIEW));

    assertThat(BatchShape.of(fields)).isEqualTo(new BatchShape(2, 4, 2));
  }
}
