package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists in the layouts other than that of 32-bit offsets. */
final class ListLayoutTest {
  private static final Field ITEM = Field.nullable("item", ArrowType.INT8);
  private static final byte[][] VALUES = {{1, 2}, null, {}, {3}};

  private static Field list(ArrowType type) {
    return Field.nullable("f", type, ITEM);
  }

  private static <T> VectorBuilder<T> set(VectorBuilder<T> builder, @Nullable T[] values) {
    builder.reserve(values.length);
    for (int i = 0; i < values.length; i++) {
      builder.set(i, values[i]);
    }
    return builder;
  }

  private static List<String> layout(ArrowType type) {
    Field field = list(type);
    return RecordingSink.of(
        set(ListBuilder.ofArray(field, new Int8Builder(field.child(0))), VALUES), VALUES.length);
  }

  @Test
  void largeListsHaveOffsetsOf64Bits() {
    assertThat(layout(ArrowType.LARGE_LIST))
        .containsExactly(
            "node 4 nulls 1",
            "0d",
            "0000000000000000" + "0200000000000000".repeat(3) + "0300000000000000", //
            "node 3 nulls 0",
            "",
            "010203");
  }

  @Test
  void listViewsHaveOffsetsAndSizesAndZerosWhereEmpty() {
    assertThat(layout(ArrowType.LIST_VIEW))
        .containsExactly(
            "node 4 nulls 1",
            "0d",
            "00000000" + "00000000" + "00000000" + "02000000",
            "02000000" + "00000000" + "00000000" + "01000000", //
            "node 3 nulls 0",
            "",
            "010203");
  }

  @Test
  void largeListViewsHaveThemIn64Bits() {
    assertThat(layout(ArrowType.LARGE_LIST_VIEW))
        .containsExactly(
            "node 4 nulls 1",
            "0d",
            "00".repeat(24) + "0200000000000000",
            "0200000000000000" + "00".repeat(16) + "0100000000000000", //
            "node 3 nulls 0",
            "",
            "010203");
  }

  @Test
  void listsWithoutSlotsHaveTheirFirstOffsetAndViewsHaveNone() {
    Field large = list(ArrowType.LARGE_LIST);
    Field view = list(ArrowType.LIST_VIEW);
    assertThat(RecordingSink.of(ListBuilder.ofCollection(large, new Int8Builder(ITEM)), 0))
        .containsExactly("node 0 nulls 0", "", "0000000000000000", "node 0 nulls 0", "", "");
    assertThat(RecordingSink.of(ListBuilder.ofCollection(view, new Int8Builder(ITEM)), 0))
        .containsExactly("node 0 nulls 0", "", "", "", "node 0 nulls 0", "", "");
  }

  @Test
  void fixedSizeListsHaveZerosBelowNulls() {
    Field field = list(ArrowType.fixedSizeList(2));
    byte[][] values = {{1, 2}, null, {3, 4}};
    assertThat(
            RecordingSink.of(
                set(FixedSizeListBuilder.ofArray(field, new Int8Builder(ITEM)), values), 3))
        .containsExactly(
            "node 3 nulls 1",
            "05", //
            "node 6 nulls 0",
            "",
            "010200000304");
  }

  @Test
  void fixedSizeListsTakeCollectionsAndObjects() {
    Field field = list(ArrowType.fixedSizeList(2));
    FixedSizeListBuilder<List<@Nullable Byte>> lists =
        FixedSizeListBuilder.ofCollection(field, new Int8Builder(ITEM));
    FixedSizeListBuilder<@Nullable Byte[]> objects =
        FixedSizeListBuilder.ofObjects(field, new Int8Builder(ITEM));
    lists.reserve(1);
    lists.set(0, Arrays.asList((byte) 1, null));
    objects.reserve(1);
    objects.set(0, new @Nullable Byte[] {1, null});

    assertThat(RecordingSink.of(lists, 1))
        .containsExactly("node 1 nulls 0", "", "node 2 nulls 1", "01", "0100")
        .isEqualTo(RecordingSink.of(objects, 1));
  }

  @Test
  void fixedSizeListsRefuseAnotherNumberOfElements() {
    Field field = list(ArrowType.fixedSizeList(2));
    FixedSizeListBuilder<byte[]> builder =
        FixedSizeListBuilder.ofArray(field, new Int8Builder(ITEM));
    builder.reserve(2);

    assertThatThrownBy(() -> builder.set(0, new byte[3]))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage("has 3 elements, but fixed_size_list<item: int8>[2] takes 2");

    builder.truncate(0);
    builder.set(0, new byte[] {5, 6});
    assertThat(RecordingSink.of(builder, 1))
        .containsExactly("node 1 nulls 0", "", "node 2 nulls 0", "", "0506");
  }

  @Test
  void fixedSizeListsOfTextLeaveNoTraceOfAValueThatFails() {
    Field field =
        Field.nullable("f", ArrowType.fixedSizeList(2), Field.required("item", ArrowType.UTF8));
    FixedSizeListBuilder<List<String>> builder =
        FixedSizeListBuilder.ofCollection(field, new Utf8Builder(field.child(0)));
    builder.reserve(2);
    builder.set(0, List.of("a", "b"));
    assertThatThrownBy(() -> builder.set(1, Arrays.asList("lost", null)))
        .isInstanceOf(UnfitValueException.class);

    builder.truncate(1);
    builder.set(1, null);

    assertThat(RecordingSink.of(builder, 2))
        .containsExactly(
            "node 2 nulls 1",
            "01", //
            "node 4 nulls 0",
            "",
            "00000000" + "01000000" + "02000000".repeat(3),
            "6162");
  }

  @Test
  void fixedSizeListsMayBeEmpty() {
    Field field = list(ArrowType.fixedSizeList(0));
    byte[][] values = {{}, null};
    assertThat(
            RecordingSink.of(
                set(FixedSizeListBuilder.ofArray(field, new Int8Builder(ITEM)), values), 2))
        .containsExactly("node 2 nulls 1", "01", "node 0 nulls 0", "", "");
  }

  @Test
  void longFixedSizeListsTakeRoomAsTheyCome() {
    Field field = list(ArrowType.fixedSizeList(1 << 28));
    FixedSizeListBuilder<byte[]> builder =
        FixedSizeListBuilder.ofArray(field, new Int8Builder(ITEM));

    // Room for the elements of as many slots would take 4 GiB.
    assertThatCode(() -> builder.reserve(16)).doesNotThrowAnyException();
  }
}
