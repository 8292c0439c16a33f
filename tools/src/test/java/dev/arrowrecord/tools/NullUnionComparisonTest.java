package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.column.MadeColumn;
import dev.arrowrecord.internal.column.UnionNulls;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.tools.cell.CellComparison;
import dev.arrowrecord.tools.cell.Equality;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a null of a union itself is the same as: in slot 0 it is one, in the others each child is
 * null in turn, a number, a number, a run, and a value of a dictionary.
 */
class NullUnionComparisonTest {
  private static final Field NUMBER = Field.nullable("n", ArrowType.INT8);
  private static final Field RUNS =
      Field.nullable(
          "r", ArrowType.RUN_END_ENCODED, Field.required("run_ends", ArrowType.INT16), NUMBER);
  private static final Field ENCODED =
      Field.nullable("d", ArrowType.dictionary(ArrowType.INT8, ArrowType.INT8));
  private static final Field UNION =
      Field.nullable(
          "u", ArrowType.union(UnionMode.SPARSE, 0, 1, 2, 3), NUMBER, NUMBER, RUNS, ENCODED);
  private static final int SLOTS = 6;

  private static MadeColumn column(
      Field field, int length, Map<BufferKind, byte[]> buffers, Column... children) {
    return new MadeColumn(field.name(), field, length, buffers, List.of(), null, List.of(children));
  }

  private static MadeColumn nulls(int length) {
    return column(
        NUMBER,
        length,
        Map.of(BufferKind.VALIDITY, new byte[1], BufferKind.DATA, new byte[length]));
  }

  /** The slots; the last is the number 0, which is no null. */
  private static Column union() {
    MadeColumn numbers =
        column(
            NUMBER,
            SLOTS,
            Map.of(BufferKind.VALIDITY, new byte[] {0b100000}, BufferKind.DATA, new byte[SLOTS]));
    MadeColumn runEnd = column(RUNS.child(0), 1, Map.of(BufferKind.DATA, new byte[] {SLOTS, 0}));
    MadeColumn indices =
        new MadeColumn(
            "d",
            ENCODED,
            SLOTS,
            Map.of(BufferKind.DATA, new byte[SLOTS]),
            List.of(),
            Dictionary.of(nulls(1)),
            List.of());
    return column(
        UNION,
        SLOTS,
        Map.of(
            BufferKind.VALIDITY,
            new byte[] {0b111110},
            BufferKind.TYPE_IDS,
            new byte[] {9, 0, 1, 2, 3, 0}),
        numbers,
        nulls(SLOTS),
        column(RUNS, SLOTS, Map.of(), runEnd, nulls(1)),
        indices);
  }

  @Test
  void isTheSameAsOneOfAnyChildToWhoeverValidates() {
    for (Equality equality : List.of(Equality.OF_INDICES, Equality.OF_VALUES)) {
      CellComparison cells = CellComparison.of(union(), union(), equality);
      for (int i = 0; i < SLOTS; i++) {
        for (int j = 0; j < SLOTS; j++) {
          boolean same = i == j || (Math.min(i, j) == 0 && Math.max(i, j) < SLOTS - 1);
          assertThat(cells.at(i, j) == null).as("%s, %d and %d", equality, i, j).isEqualTo(same);
        }
      }
    }
  }

  @Test
  void isTheSameAsWhatItBecomesInPlaceOfAnother() {
    int holder = UnionNulls.holder(UNION);
    assertThat(holder).isZero();
    CellComparison cells = CellComparison.of(union(), union(), Equality.AS_WRITTEN);
    for (int i = 0; i < SLOTS; i++) {
      for (int j = 0; j < SLOTS; j++) {
        boolean same = i == j || (i < 2 && j < 2);
        assertThat(cells.at(i, j) == null).as("%d and %d", i, j).isEqualTo(same);
      }
    }
  }

  @Test
  void becomesThat() {
    Column moved = UnionNulls.inChildren(union());

    assertThat(moved.validity()).isNull();
    CellComparison cells = CellComparison.of(union(), moved, Equality.AS_WRITTEN);
    for (int i = 0; i < SLOTS; i++) {
      assertThat(cells.at(i, i)).isNull();
    }
  }
}
