package dev.arrowrecord.internal.column;

import static dev.arrowrecord.internal.column.ColumnBytes.bits;
import static dev.arrowrecord.internal.column.ColumnBytes.bytes;
import static dev.arrowrecord.internal.column.ColumnBytes.copy;
import static dev.arrowrecord.internal.column.ColumnBytes.hex;
import static dev.arrowrecord.internal.column.ColumnBytes.ints;
import static dev.arrowrecord.internal.column.ColumnBytes.ofInts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies of unions with nulls of their own, which become nulls of their children. */
final class CopiedUnionNullsTest {
  private static final Field A = Field.nullable("a", ArrowType.INT32);
  private static final Field B = Field.nullable("b", ArrowType.INT32);
  private static final Field REQUIRED = Field.required("a", ArrowType.INT32);

  private static MadeColumn union(
      UnionMode mode, Field a, String valid, byte[] typeIds, byte[] offsets) {
    return ColumnBytes.of(Field.nullable("f", ArrowType.union(mode, 5, 2), a, B), typeIds.length)
        .valid(valid)
        .with(BufferKind.TYPE_IDS, typeIds)
        .with(BufferKind.OFFSETS, offsets)
        .column(
            ColumnBytes.of(a, 4).with(BufferKind.DATA, ints(10, 11, 12, 13)).column(),
            ofInts("b", 20, 21, 22, 23));
  }

  @Test
  void standBetweenTheSlotsOfADenseChild() {
    byte[] typeIds = bytes(5, 5, 5, 5, 2, 5);
    MadeColumn column = union(UnionMode.DENSE, A, "101001", typeIds, ints(1, 0, 2, -1, 1 << 30, 3));

    assertThat(copy(ColumnSlice.of(column)))
        .containsExactly(
            "node 6 nulls 0",
            hex(typeIds),
            hex(ints(0, 1, 2, 3, 0, 4)),
            "node 5 nulls 2",
            hex(bits("10101")),
            hex(ints(11, 0, 12, 0, 13)),
            "node 1 nulls 1",
            hex(bits("0")),
            hex(ints(0)));
  }

  @Test
  void areOneSlotIfTheyFollowEachOther() {
    MadeColumn column =
        union(UnionMode.DENSE, A, "0001000", bytes(5, 5, 5, 5, 5, 5, 5), ints(0, 0, 0, 1, 0, 0, 0));

    assertThat(copy(new ColumnSlice(column, 0, 5), new ColumnSlice(column, 5, 7)))
        .containsExactly(
            "node 7 nulls 0",
            hex(bytes(5, 5, 5, 5, 5, 5, 5)),
            hex(ints(0, 0, 0, 1, 2, 2, 2)),
            "node 3 nulls 2",
            hex(bits("010")),
            hex(ints(0, 11, 0)),
            "node 0 nulls 0",
            "",
            "");
  }

  @Test
  void leaveOffsetsThatGoBackWhereTheyLead() {
    MadeColumn column =
        union(UnionMode.DENSE, A, "10101", bytes(5, 5, 5, 5, 5), ints(1, 0, 3, 0, 0));

    assertThat(copy(ColumnSlice.of(column)))
        .containsExactly(
            "node 5 nulls 0",
            hex(bytes(5, 5, 5, 5, 5)),
            hex(ints(1, 2, 4, 5, 0)),
            "node 6 nulls 2",
            hex(bits("110110")),
            hex(ints(10, 11, 0, 12, 13, 0)),
            "node 0 nulls 0",
            "",
            "");
  }

  @Test
  void areOfTheFirstChildThatMayBeNull() {
    MadeColumn dense = union(UnionMode.DENSE, REQUIRED, "101", bytes(5, 5, 2), ints(0, 0, 0));
    MadeColumn sparse = union(UnionMode.SPARSE, REQUIRED, "1001", bytes(5, 5, -1, 2), new byte[0]);

    assertThat(copy(ColumnSlice.of(dense)))
        .containsExactly(
            "node 3 nulls 0",
            hex(bytes(5, 2, 2)),
            hex(ints(0, 0, 1)),
            "node 1 nulls 0",
            "",
            hex(ints(10)),
            "node 2 nulls 1",
            hex(bits("01")),
            hex(ints(0, 20)));
    assertThat(copy(new ColumnSlice(sparse, 1, 4)))
        .containsExactly(
            "node 3 nulls 0",
            hex(bytes(2, 2, 2)),
            "node 3 nulls 0",
            "",
            hex(ints(11, 12, 13)),
            "node 3 nulls 2",
            hex(bits("001")),
            hex(ints(0, 0, 23)));
  }

  @Test
  void areNotOfOneThatIsWiderThanAnyThatMakesSense() {
    for (ArrowType wide :
        new ArrowType[] {
          ArrowType.fixedSizeBinary(1 << 21), ArrowType.fixedSizeBinary(Integer.MAX_VALUE)
        }) {
      Field list = Field.nullable("l", ArrowType.fixedSizeList(3), Field.nullable("item", wide));
      for (Field child : new Field[] {Field.nullable("w", wide), list}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> copy(ColumnSlice.of(ofOne(child))))
            .withMessageStartingWith("Beyond a limit of this library: a null of " + child);
      }
    }
    Field endless =
        Field.nullable(
            "l",
            ArrowType.fixedSizeList(Integer.MAX_VALUE),
            Field.nullable(
                "item",
                ArrowType.fixedSizeList(Integer.MAX_VALUE),
                Field.nullable("n", ArrowType.NULL)));
    assertThatIllegalArgumentException().isThrownBy(() -> copy(ColumnSlice.of(ofOne(endless))));
  }

  private static MadeColumn ofOne(Field child) {
    return ColumnBytes.of(Field.nullable("f", ArrowType.union(UnionMode.DENSE, 0), child), 1)
        .valid("0")
        .with(BufferKind.TYPE_IDS, bytes(0))
        .with(BufferKind.OFFSETS, ints(0))
        .column(MadeColumn.empty(child));
  }

  @Test
  void areRefusedIfBytesWouldBeCopiedForEach() {
    int slots = 1 << 15;
    MadeColumn numbers = ofInts("n", new int[slots]);
    Field view = Field.nullable("v", ArrowType.LIST_VIEW, numbers.field());
    Column views =
        ColumnBytes.of(view, slots / 2)
            .with(BufferKind.OFFSETS, new byte[2 * slots])
            .with(BufferKind.SIZES, ints(IntStream.range(0, slots / 2).map(i -> slots).toArray()))
            .column(numbers);
    Column column =
        ColumnBytes.of(Field.nullable("f", ArrowType.union(UnionMode.DENSE, 0), view), slots)
            .valid("10".repeat(slots / 2))
            .with(BufferKind.TYPE_IDS, new byte[slots])
            .with(BufferKind.OFFSETS, ints(IntStream.range(0, slots).map(i -> i / 2).toArray()))
            .column(views);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(ColumnSlice.of(column)))
        .withMessageStartingWith(
            "Beyond a limit of this library: child v would be copied in 16384");
  }
}
