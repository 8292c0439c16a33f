package dev.arrowrecord.internal.column;

import static dev.arrowrecord.internal.column.ColumnBytes.assertMalformed;
import static dev.arrowrecord.internal.column.ColumnBytes.bits;
import static dev.arrowrecord.internal.column.ColumnBytes.copy;
import static dev.arrowrecord.internal.column.ColumnBytes.hex;
import static dev.arrowrecord.internal.column.ColumnBytes.ints;
import static dev.arrowrecord.internal.column.ColumnBytes.longs;
import static dev.arrowrecord.internal.column.ColumnBytes.ofInts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of lists of every layout, whole, in part, and joined. */
final class CopiedListsTest {
  private static final Field ITEM = Field.nullable("item", ArrowType.INT32);

  /** Two elements, a null with one below it, none, and one; the first and last are of no list. */
  private static MadeColumn list() {
    return ColumnBytes.of(Field.nullable("f", ArrowType.LIST, ITEM), 4)
        .valid("1011")
        .with(BufferKind.OFFSETS, ints(1, 3, 4, 4, 5))
        .column(ofInts("item", 10, 11, 12, 13, 14, 15));
  }

  private static MadeColumn listView(ArrowType type, byte[] offsets, byte[] sizes) {
    return ColumnBytes.of(Field.nullable("f", type, ITEM), 4)
        .valid("1011")
        .with(BufferKind.OFFSETS, offsets)
        .with(BufferKind.SIZES, sizes)
        .column(ofInts("item", 10, 11, 12, 13, 14, 15));
  }

  @Test
  void elementsFromTheFirstToTheLastAreCopied() {
    assertThat(copy(ColumnSlice.of(list())))
        .containsExactly(
            "node 4 nulls 1",
            hex(bits("1011")),
            hex(ints(0, 2, 3, 3, 4)),
            "node 4 nulls 0",
            "",
            hex(ints(11, 12, 13, 14)));
  }

  @Test
  void slicesAreJoined() {
    assertThat(copy(new ColumnSlice(list(), 2, 4), new ColumnSlice(list(), 0, 2)))
        .containsExactly(
            "node 4 nulls 1",
            hex(bits("1110")),
            hex(ints(0, 0, 1, 3, 4)),
            "node 4 nulls 0",
            "",
            hex(ints(14, 11, 12, 13)));
  }

  @Test
  void mapsAndLargeListsAreListsToo() {
    Field entries =
        Field.required("entries", ArrowType.STRUCT, Field.required("key", ArrowType.INT32), ITEM);
    MadeColumn children =
        ColumnBytes.of(entries, 3).column(ofInts("key", 1, 2, 3), ofInts("item", 4, 5, 6));
    MadeColumn map =
        ColumnBytes.of(Field.nullable("f", ArrowType.map(false), entries), 2)
            .with(BufferKind.OFFSETS, ints(1, 1, 3))
            .column(children);
    MadeColumn large =
        ColumnBytes.of(Field.nullable("f", ArrowType.LARGE_LIST, ITEM), 1)
            .with(BufferKind.OFFSETS, longs(1, 2))
            .column(ofInts("item", 7, 8));

    assertThat(copy(ColumnSlice.of(map)))
        .containsExactly(
            "node 2 nulls 0",
            "",
            hex(ints(0, 0, 2)),
            "node 2 nulls 0",
            "",
            "node 2 nulls 0",
            "",
            hex(ints(2, 3)),
            "node 2 nulls 0",
            "",
            hex(ints(5, 6)));
    assertThat(copy(ColumnSlice.of(large), ColumnSlice.of(large)))
        .containsExactly(
            "node 2 nulls 0", "", hex(longs(0, 1, 2)), "node 2 nulls 0", "", hex(ints(8, 8)));
  }

  @Test
  void oneOffsetIsThereEvenWhereTheSourceHasNone() {
    MadeColumn none = MadeColumn.empty(list().field());

    assertThat(copy(ColumnSlice.of(none)))
        .containsExactly("node 0 nulls 0", "", hex(ints(0)), "node 0 nulls 0", "", "");
    assertThat(copy(ColumnSlice.of(none), new ColumnSlice(list(), 3, 4)))
        .containsExactly(
            "node 1 nulls 0", "", hex(ints(0, 1)), "node 1 nulls 0", "", hex(ints(14)));
  }

  @Test
  void offsetsThatDescendOrLeadNowhereAreMalformed() {
    int[][] wrong = {{0, 2, 1}, {-1, 2, 3}, {0, 2, 4}};
    int[] slots = {1, 0, 1};
    for (int i = 0; i < wrong.length; i++) {
      MadeColumn column =
          ColumnBytes.of(Field.nullable("f", ArrowType.LIST, ITEM), 2)
              .with(BufferKind.OFFSETS, ints(wrong[i]))
              .column(ofInts("item", 1, 2, 3));
      assertMalformed(column, slots[i], "offsets");
    }
  }

  @Test
  void viewsMayOverlapAndStandInAnyOrder() {
    MadeColumn views = listView(ArrowType.LIST_VIEW, ints(2, -7, 1, 100), ints(3, -7, 2, 0));
    MadeColumn large =
        listView(ArrowType.LARGE_LIST_VIEW, longs(2, -7, 1, 0), longs(3, Long.MAX_VALUE, 2, 0));

    // Of a whole column, all elements; of a part, those from the first of a list to the last.
    assertThat(copy(ColumnSlice.of(large)))
        .containsExactly(
            "node 4 nulls 1",
            hex(bits("1011")),
            hex(longs(2, 0, 1, 0)),
            hex(longs(3, 0, 2, 0)),
            "node 6 nulls 0",
            "",
            hex(ints(10, 11, 12, 13, 14, 15)));
    assertThat(copy(new ColumnSlice(views, 1, 3), new ColumnSlice(views, 0, 1)))
        .containsExactly(
            "node 3 nulls 1",
            hex(bits("011")),
            hex(ints(0, 0, 2)),
            hex(ints(0, 2, 3)),
            "node 5 nulls 0",
            "",
            hex(ints(11, 12, 12, 13, 14)));
  }

  @Test
  void viewsOfNothingCopyNothing() {
    MadeColumn views = listView(ArrowType.LIST_VIEW, ints(2, -7, 1, 6), ints(3, -7, 2, 0));

    assertThat(copy(new ColumnSlice(views, 3, 4), new ColumnSlice(views, 1, 2)))
        .containsExactly(
            "node 2 nulls 1",
            hex(bits("10")),
            hex(ints(0, 0)),
            hex(ints(0, 0)),
            "node 0 nulls 0",
            "",
            "");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 6, Integer.MAX_VALUE})
  void viewsThatLeadNowhereAreMalformed(int offset) {
    assertMalformed(
        listView(ArrowType.LIST_VIEW, ints(0, 0, offset, 0), ints(0, 0, 1, 0)), 2, "offsets");
    assertMalformed(
        listView(ArrowType.LIST_VIEW, ints(0, 0, 0, 0), ints(0, 0, offset == 6 ? 7 : offset, 0)),
        2,
        "offsets");
  }

  @Test
  void listsOfOneSizeKeepTheElementsBelowNulls() {
    MadeColumn column =
        ColumnBytes.of(Field.nullable("f", ArrowType.fixedSizeList(2), ITEM), 3)
            .valid("101")
            .column(ofInts("item", 1, 2, 3, 4, 5, 6));

    assertThat(copy(new ColumnSlice(column, 1, 3), new ColumnSlice(column, 0, 1)))
        .containsExactly(
            "node 3 nulls 1", hex(bits("011")), "node 6 nulls 0", "", hex(ints(3, 4, 5, 6, 1, 2)));
  }
}
