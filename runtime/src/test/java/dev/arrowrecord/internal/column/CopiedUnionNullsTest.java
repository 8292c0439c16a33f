package dev.arrowrecord.internal.column;

import static dev.arrowrecord.internal.column.ColumnBytes.bits;
import static dev.arrowrecord.internal.column.ColumnBytes.bytes;
import static dev.arrowrecord.internal.column.ColumnBytes.copy;
import static dev.arrowrecord.internal.column.ColumnBytes.hex;
import static dev.arrowrecord.internal.column.ColumnBytes.ints;
import static dev.arrowrecord.internal.column.ColumnBytes.ofInts;
import static dev.arrowrecord.internal.column.ColumnBytes.shorts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.util.Arrays;
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
    byte[] typeIds = bytes(5, 5, 5, 2, 99, 5);
    MadeColumn column = union(UnionMode.DENSE, A, "101001", typeIds, ints(1, 0, 2, -1, 1 << 30, 3));

    assertThat(copy(ColumnSlice.of(column)))
        .containsExactly(
            "node 6 nulls 0",
            hex(bytes(5, 5, 5, 5, 5, 5)),
            hex(ints(0, 1, 2, 3, 3, 4)),
            "node 5 nulls 2",
            hex(bits("10101")),
            hex(ints(11, 0, 12, 0, 13)),
            "node 0 nulls 0",
            "",
            "");
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
  void areOfAChildThatMayBeNull() {
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
  void areOfTheChildOfWhichANullHasTheFewestBytes() {
    Field bytes = Field.nullable("x", ArrowType.fixedSizeBinary(9));
    Field list = Field.nullable("l", ArrowType.LIST, bytes);
    Field number = Field.nullable("i", ArrowType.INT16);
    Field runs =
        Field.nullable(
            "r", ArrowType.RUN_END_ENCODED, Field.required("run_ends", ArrowType.INT16), number);
    Field required = Field.required("q", ArrowType.BOOL);
    Field dense = Field.nullable("d", ArrowType.union(UnionMode.DENSE, 0, 1), bytes, number);
    Field sparse = Field.nullable("s", ArrowType.union(UnionMode.SPARSE, 0, 1), bytes, number);
    Field none = Field.nullable("u", ArrowType.union(UnionMode.SPARSE, 0, 1), required, runs);
    Field[] ordered = {number, dense, list, bytes, sparse};
    for (int i = 0; i < ordered.length; i++) {
      for (int j = i + 1; j < ordered.length; j++) {
        assertThat(NullSlot.holder(union(required, ordered[j], runs, ordered[i], none)))
            .as("%s, %s", ordered[i], ordered[j])
            .isEqualTo(3);
      }
    }
    assertThat(NullSlot.holder(union(number, Field.nullable("n", ArrowType.NULL)))).isEqualTo(1);
    assertThat(NullSlot.holder(union(list, number, number))).isEqualTo(1);
    assertThat(NullSlot.holder(union(required, runs, none))).isEqualTo(-1);
  }

  private static Field union(Field... children) {
    Integer[] ids = new Integer[children.length];
    Arrays.setAll(ids, i -> i);
    return Field.nullable("f", ArrowType.union(UnionMode.DENSE, ids), children);
  }

  @Test
  void areNotOfOneThatThereCannotBe() {
    Field wide = Field.nullable("w", ArrowType.fixedSizeBinary(Integer.MAX_VALUE));
    Field nothing = Field.nullable("n", ArrowType.NULL);
    Field most = Field.nullable("item", ArrowType.fixedSizeList(Integer.MAX_VALUE), nothing);
    Field runs =
        Field.nullable(
            "r", ArrowType.RUN_END_ENCODED, Field.required("run_ends", ArrowType.INT16), nothing);
    Field[] children = {
      wide,
      Field.nullable("l", ArrowType.fixedSizeList(3), Field.nullable("item", wide.type())),
      Field.nullable("l", ArrowType.fixedSizeList(Integer.MAX_VALUE), most),
      Field.nullable("l", ArrowType.fixedSizeList(1 << 15), runs),
      Field.nullable("u", ArrowType.union(UnionMode.SPARSE, 0, 1), wide, nothing)
    };
    for (Field child : children) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> copy(ColumnSlice.of(ofOne(child))))
          .withMessageStartingWith("Union f is null in slot 0, ")
          .withMessageEndingWith("found [" + child + "]");
    }
  }

  @Test
  void haveSoManyBytesInABatch() {
    Field child = Field.nullable("w", ArrowType.fixedSizeBinary(50));
    Column column = ofOne(child);
    NullRoom room = new NullRoom(101);
    ColumnCopy first = ColumnCopy.of(column.field(), 0, IndexShifts.NONE, room);
    ColumnCopy second = ColumnCopy.of(column.field(), 0, IndexShifts.NONE, room);
    first.append(column, 0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> second.append(column, 0, 1))
        .withMessageStartingWith(
            "Beyond a limit of this library: nulls of unions would have 102 bytes in a batch, of"
                + " them 51 a null of child w; expected at most 101, ");

    room.clear();
    first.clear();
    first.append(column, 0, 1);
    assertThat(first.length()).isEqualTo(1);
  }

  private static MadeColumn ofOne(Field child) {
    return ColumnBytes.of(union(child), 1)
        .valid("0")
        .with(BufferKind.TYPE_IDS, bytes(0))
        .with(BufferKind.OFFSETS, ints(0))
        .column(MadeColumn.empty(child));
  }

  @Test
  void leaveWhatSlotsShareAsItIs() {
    int slots = 1 << 15;
    MadeColumn numbers = ofInts("n", new int[slots]);
    Field view = Field.nullable("v", ArrowType.LIST_VIEW, numbers.field());
    Column views =
        ColumnBytes.of(view, slots / 2)
            .with(BufferKind.OFFSETS, new byte[2 * slots])
            .with(BufferKind.SIZES, ints(IntStream.range(0, slots / 2).map(i -> slots).toArray()))
            .column(numbers);
    Column column =
        ColumnBytes.of(union(view), slots)
            .valid("10".repeat(slots / 2))
            .with(BufferKind.TYPE_IDS, new byte[slots])
            .with(BufferKind.OFFSETS, ints(IntStream.range(0, slots).map(i -> i / 2).toArray()))
            .column(views);

    assertThat(copy(ColumnSlice.of(column)))
        .contains("node %d nulls %d".formatted(slots, slots / 2))
        .endsWith("node %d nulls 0".formatted(slots), "", hex(new byte[4 * slots]));
  }

  @Test
  void areWithinRunsBelow() {
    Field values = Field.required("values", ArrowType.INT32);
    Field runs =
        Field.required(
            "r", ArrowType.RUN_END_ENCODED, Field.required("run_ends", ArrowType.INT16), values);
    Field struct = Field.nullable("s", ArrowType.STRUCT, runs);
    Column column =
        ColumnBytes.of(union(struct), 9)
            .valid("010111010")
            .with(BufferKind.TYPE_IDS, new byte[9])
            .with(BufferKind.OFFSETS, ints(-1, 1, -1, 2, 3, 4, -1, 5, -1))
            .column(
                ColumnBytes.of(struct, 6)
                    .column(
                        ColumnBytes.of(runs, 6)
                            .column(
                                ColumnBytes.of(runs.child(0), 4)
                                    .with(BufferKind.DATA, shorts(1, 3, 5, 6))
                                    .column(),
                                ColumnBytes.of(values, 4)
                                    .with(BufferKind.DATA, ints(7, 8, 9, 10))
                                    .column())));

    assertThat(copy(ColumnSlice.of(column)))
        .containsExactly(
            "node 9 nulls 0",
            hex(new byte[9]),
            hex(ints(0, 1, 2, 3, 4, 5, 6, 7, 8)),
            "node 9 nulls 4",
            hex(bits("010111010")),
            "node 9 nulls 0",
            "node 3 nulls 0",
            "",
            hex(shorts(4, 7, 9)),
            "node 3 nulls 0",
            "",
            hex(ints(8, 9, 10)));
  }

  @Test
  void needNoNullableChildBelowOthers() {
    Field number = Field.required("a", ArrowType.INT32);
    Field inner = Field.required("i", ArrowType.union(UnionMode.DENSE, 3), number);
    Field list = Field.nullable("l", ArrowType.fixedSizeList(2), inner);
    Column column =
        ColumnBytes.of(union(list), 3)
            .valid("101")
            .with(BufferKind.TYPE_IDS, new byte[3])
            .with(BufferKind.OFFSETS, ints(0, 7, 1))
            .column(
                ColumnBytes.of(list, 2)
                    .column(
                        ColumnBytes.of(inner, 4)
                            .with(BufferKind.TYPE_IDS, bytes(3, 3, 3, 3))
                            .with(BufferKind.OFFSETS, ints(0, 1, 1, 2))
                            .column(
                                ColumnBytes.of(number, 3)
                                    .with(BufferKind.DATA, ints(5, 6, 7))
                                    .column())));

    assertThat(copy(ColumnSlice.of(column)))
        .endsWith(
            "node 3 nulls 1",
            hex(bits("101")),
            "node 6 nulls 0",
            hex(bytes(3, 3, 3, 3, 3, 3)),
            hex(ints(0, 1, 1, 1, 1, 2)),
            "node 3 nulls 0",
            "",
            hex(ints(5, 6, 7)));
    // Where there is no slot to repeat.
    assertThat(copy(ColumnSlice.of(ofOne(list))))
        .endsWith(
            "node 1 nulls 1",
            hex(bits("0")),
            "node 2 nulls 0",
            hex(bytes(3, 3)),
            hex(ints(0, 0)),
            "node 1 nulls 0",
            "",
            hex(ints(0)));
  }
}
