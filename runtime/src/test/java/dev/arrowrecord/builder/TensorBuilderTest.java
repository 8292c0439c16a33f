package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import org.junit.jupiter.api.Test;

final class TensorBuilderTest {
  private static final Field FIELD =
      Field.nullable("f", ArrowType.fixedSizeList(6), Field.required("item", ArrowType.INT8));

  private static Int8Builder element() {
    return new Int8Builder(FIELD.child(0));
  }

  @Test
  void nestedArraysAreLaidOutRowByRow() {
    TensorBuilder<byte[][]> builder = new TensorBuilder<>(FIELD, element(), 2, 3);
    builder.reserve(2);
    builder.set(0, new byte[][] {{1, 2, 3}, {4, 5, 6}});
    builder.set(1, null);

    assertThat(RecordingSink.of(builder, 2))
        .containsExactly(
            "node 2 nulls 1", "01", "node 12 nulls 0", "", "010203040506" + "00".repeat(6));
  }

  @Test
  void threeDimensionsAreLaidOutRowByRow() {
    TensorBuilder<byte[][][]> builder = new TensorBuilder<>(FIELD, element(), 3, 1, 2);
    builder.reserve(1);
    builder.set(0, new byte[][][] {{{1, 2}}, {{3, 4}}, {{5, 6}}});

    assertThat(RecordingSink.of(builder, 1)).last().isEqualTo("010203040506");
  }

  @Test
  void oneArrayMayHoldAllValues() {
    TensorBuilder<byte[]> builder = new TensorBuilder<>(FIELD, element(), 2, 3);
    builder.reserve(1);
    builder.set(0, new byte[] {1, 2, 3, 4, 5, 6});

    assertThat(RecordingSink.of(builder, 1)).last().isEqualTo("010203040506");
  }

  @Test
  void anotherShapeIsRefused() {
    TensorBuilder<byte[][]> nested = new TensorBuilder<>(FIELD, element(), 2, 3);
    TensorBuilder<byte[]> flat = new TensorBuilder<>(FIELD, element(), 2, 3);
    nested.reserve(1);
    flat.reserve(1);

    assertThatThrownBy(() -> nested.set(0, new byte[][] {{1, 2, 3}, {4, 5}}))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("has an array of 2 in dimension 1, but its shape is [2, 3]");
    assertThatThrownBy(() -> nested.set(0, new byte[3][2]))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("has an array of 3 in dimension 0, but its shape is [2, 3]");
    assertThatThrownBy(() -> nested.set(0, new byte[2][]))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("has a null among the arrays of dimension 0");
    assertThatThrownBy(() -> flat.set(0, new byte[5]))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageStartingWith("has 5 elements, but fixed_size_list");
  }

  @Test
  void theShapeMustBeAsLargeAsTheFieldsLists() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TensorBuilder<byte[][]>(FIELD, element(), 2, 4))
        .withMessageContaining("[2, 4] has 8 values");
  }
}
