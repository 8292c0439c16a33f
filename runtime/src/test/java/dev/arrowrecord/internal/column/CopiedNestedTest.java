package dev.arrowrecord.internal.column;

import static dev.arrowrecord.internal.column.ColumnBytes.assertMalformed;
import static dev.arrowrecord.internal.column.ColumnBytes.bits;
import static dev.arrowrecord.internal.column.ColumnBytes.bytes;
import static dev.arrowrecord.internal.column.ColumnBytes.copy;
import static dev.arrowrecord.internal.column.ColumnBytes.hex;
import static dev.arrowrecord.internal.column.ColumnBytes.ints;
import static dev.arrowrecord.internal.column.ColumnBytes.ofInts;
import static dev.arrowrecord.internal.column.ColumnBytes.shorts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Dictionary;
import org.junit.jupiter.api.Test;

/** Copies of structs, unions, runs and dictionary indices, whole, in part, and joined. */
final class CopiedNestedTest {
  private static final Field A = Field.nullable("a", ArrowType.INT32);
  private static final Field B = Field.nullable("b", ArrowType.INT32);

  private static MadeColumn union(UnionMode mode, byte[] typeIds, byte[] offsets) {
    return ColumnBytes.of(Field.nullable("f", ArrowType.union(mode, 5, 2), A, B), typeIds.length)
        .with(BufferKind.TYPE_IDS, typeIds)
        .with(BufferKind.OFFSETS, offsets)
        .column(ofInts("a", 10, 11, 12, 13), ofInts("b", 20, 21, 22, 23));
  }

  private static MadeColumn runs(ArrowType ends, byte[] runEnds, int length, int... values) {
    Field field =
        Field.nullable("f", ArrowType.RUN_END_ENCODED, Field.required("run_ends", ends), B);
    MadeColumn first =
        ColumnBytes.of(Field.required("run_ends", ends), values.length)
            .with(BufferKind.DATA, runEnds)
            .column();
    return ColumnBytes.of(field, length).column(first, ofInts("b", values));
  }

  private static MadeColumn indices(ArrowType.Int type, int length, byte[] indices, String valid) {
    return ColumnBytes.of(Field.nullable("f", ArrowType.dictionary(type, ArrowType.INT32)), length)
        .valid(valid)
        .with(BufferKind.DATA, indices)
        .with(Dictionary.of(ofInts("f", 1, 2, 3)))
        .column();
  }

  @Test
  void structsKeepWhatIsBelowNulls() {
    MadeColumn column =
        ColumnBytes.of(Field.nullable("f", ArrowType.STRUCT, A, B), 3)
            .valid("101")
            .column(ofInts("a", 1, 2, 3), ofInts("b", 4, 5, 6));

    assertThat(copy(new ColumnSlice(column, 1, 3), new ColumnSlice(column, 0, 1)))
        .containsExactly(
            "node 3 nulls 1",
            hex(bits("011")),
            "node 3 nulls 0",
            "",
            hex(ints(2, 3, 1)),
            "node 3 nulls 0",
            "",
            hex(ints(5, 6, 4)));
  }

  @Test
  void denseUnionsCopyTheSlotsFromTheFirstUsedToTheLast() {
    MadeColumn column = union(UnionMode.DENSE, bytes(2, 5, 2, 5), ints(3, 1, 1, 1));

    assertThat(copy(new ColumnSlice(column, 0, 3), new ColumnSlice(column, 2, 4)))
        .containsExactly(
            "node 5 nulls 0",
            hex(bytes(2, 5, 2, 2, 5)),
            hex(ints(2, 0, 0, 3, 1)),
            "node 2 nulls 0",
            "",
            hex(ints(11, 11)),
            "node 4 nulls 0",
            "",
            hex(ints(21, 22, 23, 21)));
  }

  @Test
  void sparseUnionsCopyTheSameSlotsOfAllChildren() {
    MadeColumn column = union(UnionMode.SPARSE, bytes(2, 5, 2, 5), new byte[0]);

    assertThat(copy(new ColumnSlice(column, 2, 4), new ColumnSlice(column, 0, 1)))
        .containsExactly(
            "node 3 nulls 0",
            hex(bytes(2, 5, 2)),
            "node 3 nulls 0",
            "",
            hex(ints(12, 13, 10)),
            "node 3 nulls 0",
            "",
            hex(ints(22, 23, 20)));
  }

  @Test
  void unionsWithoutSlotsHaveEmptyBuffers() {
    MadeColumn none = MadeColumn.empty(union(UnionMode.DENSE, bytes(5), ints(0)).field());

    assertThat(copy(ColumnSlice.of(none)))
        .containsExactly(
            "node 0 nulls 0", "", "", "node 0 nulls 0", "", "", "node 0 nulls 0", "", "");
  }

  @Test
  void typeIdsAndOffsetsThatLeadNowhereAreMalformed() {
    for (int id : new int[] {3, -1, 127}) {
      assertMalformed(union(UnionMode.SPARSE, bytes(2, id), new byte[0]), 1, "a type id of [5, 2]");
    }
    for (int offset : new int[] {4, -1, Integer.MAX_VALUE}) {
      assertMalformed(union(UnionMode.DENSE, bytes(2, 5), ints(0, offset)), 1, "an offset below 4");
    }
  }

  @Test
  void runsAreCutShortAndGoOn() {
    // The last run ends beyond the column, as that of a slice does.
    MadeColumn column = runs(ArrowType.INT32, ints(3, 5, 100), 8, 7, 8, 9);

    assertThat(copy(ColumnSlice.of(column)))
        .containsExactly(
            "node 8 nulls 0",
            "node 3 nulls 0",
            "",
            hex(ints(3, 5, 8)),
            "node 3 nulls 0",
            "",
            hex(ints(7, 8, 9)));
    assertThat(
            copy(
                new ColumnSlice(column, 2, 4),
                new ColumnSlice(column, 4, 4),
                new ColumnSlice(column, 4, 6)))
        .containsExactly(
            "node 4 nulls 0",
            "node 4 nulls 0",
            "",
            hex(ints(1, 2, 3, 4)),
            "node 4 nulls 0",
            "",
            hex(ints(7, 8, 8, 9)));
  }

  @Test
  void runEndsKeepTheirWidth() {
    MadeColumn column = runs(ArrowType.INT16, shorts(20_000), 20_000, 7);

    assertThat(copy(ColumnSlice.of(column))).element(3).isEqualTo(hex(shorts(20_000)));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> copy(ColumnSlice.of(column), ColumnSlice.of(column)))
        .withMessage("A run end of type int16 has no room for 40000");
  }

  @Test
  void runEndsThatDoNotAscendAreMalformed() {
    assertMalformed(runs(ArrowType.INT32, ints(2, 2), 2, 7, 8), 1, "run ends above 0");
    assertMalformed(runs(ArrowType.INT32, ints(0, 2), 2, 7, 8), 0, "run ends above 0");
    assertMalformed(runs(ArrowType.INT32, ints(1, 2), 3, 7, 8), 2, "a run of at least 3 slots");
  }

  @Test
  void indicesMoveToWhereTheirValuesStandAndThoseOfNullsAreZero() {
    MadeColumn column = indices(ArrowType.UINT8, 3, bytes(2, 77, 1), "101");

    assertThat(copy((ordinal, dictionary) -> 250 + ordinal, ColumnSlice.of(column)))
        .containsExactly("node 3 nulls 1", hex(bits("101")), hex(bytes(252, 0, 251)));
    assertThat(copy(new ColumnSlice(column, 2, 3)))
        .containsExactly("node 1 nulls 0", "", hex(bytes(1)));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> copy((ordinal, dictionary) -> 254, ColumnSlice.of(column)))
        .withMessage("A dictionary index of type uint8 has no room for 256");
  }

  @Test
  void indicesOfNoValueAreMalformed() {
    assertMalformed(indices(ArrowType.INT8, 2, bytes(0, 3), "11"), 1, "an index below");
    assertMalformed(indices(ArrowType.INT8, 2, bytes(0, -1), "11"), 1, "an index below");
    assertMalformed(
        indices(ArrowType.UINT64, 1, ColumnBytes.longs(-1), "1"),
        0,
        "an index below the dictionary's length of 3, but found 18446744073709551615");
  }

  @Test
  void eachDictionaryHasTheOrdinalOfItsField() {
    MadeColumn plain = ofInts("a", 1);
    MadeColumn first = indices(ArrowType.INT8, 1, bytes(0), "1");
    MadeColumn second = indices(ArrowType.INT8, 1, bytes(1), "1");
    MadeColumn column =
        ColumnBytes.of(
                Field.nullable("f", ArrowType.STRUCT, plain.field(), first.field(), second.field()),
                1)
            .column(plain, first, second);

    assertThat(copy((ordinal, dictionary) -> 10 * ordinal, ColumnSlice.of(column)))
        .endsWith("node 1 nulls 0", "", hex(bytes(0)), "node 1 nulls 0", "", hex(bytes(11)));
  }
}
