package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import org.junit.jupiter.api.Test;

/** How wide the slots are is what ends a batch, however wide that is. */
final class SlotWidthTest {
  private static final int LARGE = 300 << 20;
  private static final long LARGE_BITS = 8L * LARGE;

  private static FixedSizeBinaryBuilder binary(int byteWidth) {
    return new FixedSizeBinaryBuilder(
        Field.nullable("bytes", ArrowType.fixedSizeBinary(byteWidth)));
  }

  @Test
  void aSlotOfMoreThan256MebibytesHasItsWidth() {
    assertThat(binary(1 << 28).slotBits()).isEqualTo(1L << 31);
    assertThat(binary(LARGE).slotBits()).isEqualTo(LARGE_BITS);
  }

  @Test
  void aRowIsAsWideAsAllItsColumns() {
    assertThat(new BatchBuilder<>(new Pair(LARGE), 100).rowBits()).isEqualTo(2 * LARGE_BITS);
  }

  @Test
  void aSparseUnionIsAsWideAsAllItsVariants() {
    FixedSizeBinaryBuilder variant = binary(LARGE);
    Field field = Field.nullable("union", ArrowType.union(UnionMode.SPARSE, 0), variant.field());
    UnionBuilder<byte[]> union = new UnionBuilder<>(field, Variant.of(byte[].class, variant));
    assertThat(union.slotBits()).isEqualTo(8 + LARGE_BITS);
  }

  @Test
  void aListIsAsWideAsItsElements() {
    assertThat(listOf(3, binary(LARGE)).slotBits()).isEqualTo(3 * LARGE_BITS);
  }

  @Test
  void listsOfListsWiderThanAnyArrayAreNoWiderThanOne() {
    VectorBuilder<?> element = binary(LARGE);
    for (int depth = 0; depth < 9; depth++) {
      element = listOf(Integer.MAX_VALUE, element);
    }
    assertThat(element.slotBits()).isEqualTo(8L * Capacity.MAX);
  }

  private static <E> VectorBuilder<?> listOf(int size, VectorBuilder<E> element) {
    Field field = Field.nullable("list", ArrowType.fixedSizeList(size), element.field());
    return FixedSizeListBuilder.ofCollection(field, element);
  }

  private static final class Pair extends StructBuilder<byte[]> {
    private final FixedSizeBinaryBuilder first;
    private final FixedSizeBinaryBuilder second;

    Pair(int byteWidth) {
      this(binary(byteWidth), binary(byteWidth));
    }

    private Pair(FixedSizeBinaryBuilder first, FixedSizeBinaryBuilder second) {
      super(Field.required("Pair", ArrowType.STRUCT, first.field(), second.field()));
      this.first = first;
      this.second = second;
      columns(first, second);
    }

    @Override
    protected void setRecord(int index, byte[] value) {
      first.set(index, value);
      second.set(index, value);
    }
  }
}
