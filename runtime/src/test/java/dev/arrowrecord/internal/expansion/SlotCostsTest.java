package dev.arrowrecord.internal.expansion;

import static dev.arrowrecord.internal.expansion.LittleEndianBytes.ints;
import static dev.arrowrecord.internal.expansion.LittleEndianBytes.longs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What slots take, worked out by hand: a reference is 4, a list or a text 44, an array 20. */
class SlotCostsTest {
  private static final long REFERENCE = 4;
  private static final long INT = 16;
  private static final long LIST = 44;
  private static final long TEXT = 44;
  private static final long EMPTY = 24;
  private static final long BYTES = 20;
  private static final long MAP = 76;
  private static final long STRUCT = 16;

  static Stream<Arguments> columns() {
    return Stream.of(
        sample("nulls", SampleColumn.of(ArrowType.NULL, 3, Map.of()), 0, 0, 0),
        sample("booleans", SampleColumn.of(ArrowType.BOOL, 2, Map.of()), 0, 0),
        sample("integers", manyInt32s(2), INT, INT),
        sample("unsigned", SampleColumn.of(ArrowType.UINT64, 1, Map.of()), 64),
        sample("doubles", SampleColumn.of(ArrowType.FLOAT64, 1, Map.of()), 24),
        sample("fixed", SampleColumn.of(ArrowType.fixedSizeBinary(5), 1, Map.of()), 16 + 8),
        sample("texts", bytes(ArrowType.UTF8, ints(0, 3, 10)), TEXT + 3, TEXT + 7),
        sample("arrays", bytes(ArrowType.BINARY, ints(2, 3, 10)), BYTES + 1, BYTES + 7),
        sample("large", bytes(ArrowType.LARGE_UTF8, longs(0, 3, 10)), TEXT + 3, TEXT + 7),
        // The offsets go back over the null in the middle; the last one is beyond the bytes.
        sample(
            "going back",
            SampleColumn.of(
                ArrowType.UTF8,
                4,
                Map.of(
                    BufferKind.VALIDITY,
                    new byte[] {0b1101},
                    BufferKind.OFFSETS,
                    ints(0, 10, 0, 10, 11),
                    BufferKind.DATA,
                    new byte[10])),
            TEXT + 10,
            0,
            TEXT + 10,
            0),
        sample(
            "large going back",
            bytes(ArrowType.LARGE_BINARY, longs(0, 10, 4, 10)),
            BYTES + 10,
            0,
            BYTES + 6),
        sample(
            "views",
            SampleColumn.views(ArrowType.UTF8_VIEW, 4, lengths(3, 100, 101, -1), 100),
            TEXT + 3,
            TEXT + 100,
            TEXT,
            TEXT),
        sample(
            "lists",
            SampleColumn.of(
                ArrowType.LIST, 2, Map.of(BufferKind.OFFSETS, ints(1, 3, 6)), manyInt32s(6)),
            LIST + 2 * (REFERENCE + INT),
            LIST + 3 * (REFERENCE + INT)),
        sample(
            "large lists",
            SampleColumn.of(
                ArrowType.LARGE_LIST, 2, Map.of(BufferKind.OFFSETS, longs(1, 3, 6)), manyInt32s(6)),
            LIST + 2 * (REFERENCE + INT),
            LIST + 3 * (REFERENCE + INT)),
        sample(
            "maps",
            SampleColumn.of(
                ArrowType.map(false),
                2,
                Map.of(BufferKind.OFFSETS, ints(0, 1, 2)),
                SampleColumn.of(
                    ArrowType.STRUCT,
                    2,
                    Map.of(),
                    bytes(ArrowType.UTF8, ints(0, 4, 9)),
                    manyInt32s(2))),
            MAP + 48 + TEXT + 4 + INT,
            MAP + 48 + TEXT + 5 + INT),
        sample(
            "list views",
            listViews(ArrowType.LIST_VIEW, ints(0, 2, 0, 5, -1), ints(6, 3, 6, 2, 1)),
            LIST + 6 * (4 + INT),
            LIST + 3 * (4 + INT),
            LIST + 6 * (4 + INT),
            0,
            0),
        sample(
            "large list views",
            listViews(ArrowType.LARGE_LIST_VIEW, longs(0, 2, 0, 1), longs(6, 3, 0, 1L << 40)),
            LIST + 6 * (4 + INT),
            LIST + 3 * (4 + INT),
            LIST,
            0),
        sample(
            "fixed-size lists",
            SampleColumn.of(
                ArrowType.fixedSizeList(3),
                2,
                Map.of(),
                bytes(ArrowType.UTF8, ints(0, 1, 3, 6, 10, 15, 21))),
            LIST + 3 * (4 + TEXT) + 6,
            LIST + 3 * (4 + TEXT) + 15),
        sample(
            "structs",
            SampleColumn.of(
                ArrowType.STRUCT,
                2,
                Map.of(),
                manyInt32s(2),
                bytes(ArrowType.UTF8, ints(0, 3, 10))),
            24 + INT + TEXT + 3,
            24 + INT + TEXT + 7),
        sample(
            "sparse union",
            SampleColumn.of(
                ArrowType.union(UnionMode.SPARSE, 7, 3),
                4,
                Map.of(BufferKind.TYPE_IDS, new byte[] {7, 3, 7, 3}),
                manyInt32s(4),
                bytes(ArrowType.UTF8, ints(0, 1, 3, 6, 10))),
            INT,
            TEXT + 2,
            INT,
            TEXT + 4),
        sample("dense union", denseUnion(), TEXT + 7, INT, TEXT + 7, 0, 0, 0),
        sample(
            "dense union in another order",
            denseUnion().inOrderOf(1, 0),
            TEXT + 7,
            INT,
            TEXT + 7,
            0,
            0,
            0),
        sample("8-bit indices", indices(ArrowType.INT8, 1, 0, 1, 0xFF), 9, 1, 9, 0),
        sample("8-bit unsigned", indices(ArrowType.UINT8, 1, 0, 1, 0xFF), 9, 1, 9, 0),
        sample("16-bit indices", indices(ArrowType.INT16, 1, 0, 1, 0xFFFF), 9, 1, 9, 0),
        sample("16-bit unsigned", indices(ArrowType.UINT16, 1, 0, 1, 2), 9, 1, 9, 30),
        sample("32-bit indices", indices(ArrowType.INT32, 1, 0, 2, -1), 9, 1, 30, 0),
        sample("32-bit unsigned", indices(ArrowType.UINT32, 1, 0, 3, -1), 9, 1, 0, 0),
        sample("64-bit indices", indices(ArrowType.INT64, 1, 0, 2, 1L << 32), 9, 1, 30, 0),
        sample("64-bit unsigned", indices(ArrowType.UINT64, 1, 0, 2, -1), 9, 1, 30, 0),
        sample(
            "indices of what cannot change",
            SampleColumn.encoded(
                ArrowType.INT8,
                2,
                Map.of(BufferKind.DATA, new byte[2]),
                bytes(ArrowType.UTF8, ints(0, 10))),
            0,
            0),
        sample("runs of arrays", runs(bytes(ArrowType.BINARY, ints(0, 7, 10))), 27, 27, 27, 23, 23),
        sample(
            "nested dictionaries",
            nested(),
            LIST + 2 * (4 + BYTES) + 10,
            0,
            LIST + 2 * (4 + BYTES) + 10));
  }

  private static Arguments sample(String name, SampleColumn column, long... costs) {
    boolean indices = name.contains("-bit ");
    return Arguments.of(
        name,
        column,
        indices ? Arrays.stream(costs).map(c -> c == 0 ? 0 : BYTES + c).toArray() : costs);
  }

  private static SampleColumn manyInt32s(int length) {
    return int32s(IntStream.range(0, length).map(i -> 1_000 + i).toArray());
  }

  private static SampleColumn int32s(int... values) {
    return SampleColumn.of(ArrowType.INT32, values.length, Map.of(BufferKind.DATA, ints(values)));
  }

  /** Texts or bytes, of ten bytes or as many as the offsets end at. */
  private static SampleColumn bytes(ArrowType type, byte[] offsets) {
    boolean wide = type == ArrowType.LARGE_UTF8 || type == ArrowType.LARGE_BINARY;
    int width = wide ? Long.BYTES : Integer.BYTES;
    int end =
        ByteBuffer.wrap(offsets).order(ByteOrder.LITTLE_ENDIAN).getInt(offsets.length - width);
    return SampleColumn.of(
        type,
        offsets.length / width - 1,
        Map.of(BufferKind.OFFSETS, offsets, BufferKind.DATA, new byte[end]));
  }

  private static byte[] lengths(int... lengths) {
    ByteBuffer views = ByteBuffer.allocate(lengths.length * 16).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < lengths.length; i++) {
      views.putInt(i * 16, lengths[i]);
    }
    return views.array();
  }

  private static SampleColumn listViews(ArrowType type, byte[] offsets, byte[] sizes) {
    int width = type == ArrowType.LIST_VIEW ? Integer.BYTES : Long.BYTES;
    return SampleColumn.of(
        type,
        sizes.length / width,
        Map.of(BufferKind.OFFSETS, offsets, BufferKind.SIZES, sizes),
        manyInt32s(6));
  }

  /** Of a text twice, an integer, a slot that is not there, and type ids that are not. */
  private static SampleColumn denseUnion() {
    return SampleColumn.of(
        ArrowType.union(UnionMode.DENSE, 7, 3),
        6,
        Map.of(
            BufferKind.TYPE_IDS,
            new byte[] {3, 7, 3, 7, 0, -1},
            BufferKind.OFFSETS,
            ints(1, 0, 1, 1, 0, 0)),
        manyInt32s(1),
        bytes(ArrowType.UTF8, ints(0, 3, 10)));
  }

  /** Indices of arrays of 1 and 9 bytes, and in a delta, of 30. */
  private static SampleColumn indices(ArrowType.Int type, long... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    for (long number : numbers) {
      switch (type.bitWidth()) {
        case 8 -> bytes.put((byte) number);
        case 16 -> bytes.putShort((short) number);
        case 32 -> bytes.putInt((int) number);
        default -> bytes.putLong(number);
      }
    }
    return SampleColumn.encoded(
        type,
        numbers.length,
        Map.of(BufferKind.DATA, bytes.array()),
        bytes(ArrowType.BINARY, ints(0, 1, 10)),
        bytes(ArrowType.BINARY, ints(0, 30)));
  }

  /** A run of three slots and one of two. */
  private static SampleColumn runs(SampleColumn values) {
    return SampleColumn.of(
        ArrowType.RUN_END_ENCODED,
        5,
        Map.of(),
        SampleColumn.of(ArrowType.INT32, 2, Map.of(BufferKind.DATA, ints(3, 5))),
        values);
  }

  /** A dictionary of one list, whose two elements are in a dictionary, between which is a null. */
  private static SampleColumn nested() {
    SampleColumn elements =
        SampleColumn.encoded(
            ArrowType.INT8,
            2,
            Map.of(BufferKind.DATA, new byte[] {1, 0}),
            bytes(ArrowType.BINARY, ints(0, 1, 10)));
    return SampleColumn.encoded(
        ArrowType.INT8,
        3,
        Map.of(BufferKind.VALIDITY, new byte[] {0b101}, BufferKind.DATA, new byte[3]),
        SampleColumn.of(ArrowType.LIST, 1, Map.of(BufferKind.OFFSETS, ints(0, 2)), elements));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("columns")
  void areTheSumsOfTheirObjects(String name, SampleColumn column, long[] expected) {
    SlotCosts costs = RowExpansion.ofSlots(column);

    assertThat(expected).hasSize(column.length());
    assertThat(costs.total()).isEqualTo(LongStream.of(expected).sum());
    for (int from = 0; from <= expected.length; from++) {
      for (int to = from; to <= expected.length; to++) {
        assertThat(costs.of(from, to))
            .as("from %d to %d", from, to)
            .isEqualTo(Arrays.stream(expected, from, to).sum());
      }
    }
    assertThat(costs.atMost(false)).isGreaterThanOrEqualTo(costs.total());
    assertThat(costs.atMost(true)).isGreaterThanOrEqualTo(costs.total());
    assertThat(costs.largest()).isEqualTo(Arrays.stream(expected).max().orElse(0));
    assertThat(costs.largestAtMost()).isGreaterThanOrEqualTo(costs.largest());
    for (int slot = 0; slot < expected.length; slot++) {
      assertThat(costs.of(slot)).as("slot %d", slot).isEqualTo(expected[slot]);
    }
  }

  /** Not for a single one, which is asked for where it may be made alone. */
  @Test
  void ofARunTakeOneObjectAndReferencesToItIfItCannotChange() {
    SlotCosts costs = RowExpansion.ofSlots(runs(bytes(ArrowType.UTF8, ints(0, 7, 10))));

    assertThat(costs.total()).isEqualTo((TEXT + 7) + (TEXT + 3));
    assertThat(costs.of(1, 4)).isEqualTo((TEXT + 7) + (TEXT + 3));
    assertThat(costs.of(1, 3)).isEqualTo(TEXT + 7);
    assertThat(costs.of(2, 2)).isZero();
    assertThat(costs.of(4)).isEqualTo(TEXT + 3);
  }

  @Test
  void ofMalformedRunsTakeNothing() {
    SampleColumn column =
        SampleColumn.of(
            ArrowType.RUN_END_ENCODED,
            5,
            Map.of(),
            SampleColumn.of(ArrowType.INT32, 2, Map.of(BufferKind.DATA, ints(3, 3))),
            manyInt32s(2));

    assertThat(RowExpansion.ofSlots(column).total()).isZero();
  }

  @Test
  void ofAColumnWithoutSlotsAreNone() {
    assertThat(RowExpansion.ofSlots(SampleColumn.of(ArrowType.UTF8, 0, Map.of())).total()).isZero();
  }

  /** Lists of all lists, of all lists, and so on, would overflow. */
  @Test
  void areNeverMoreThanTheGreatestCostThereIs() {
    int length = 1_000;
    byte[] sizes = new byte[length * Integer.BYTES];
    ByteBuffer numbers = ByteBuffer.wrap(sizes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < length; i++) {
      numbers.putInt(length);
    }
    SampleColumn column = manyInt32s(length);
    for (int i = 0; i < 10; i++) {
      column =
          SampleColumn.of(
              ArrowType.LIST_VIEW,
              length,
              Map.of(BufferKind.OFFSETS, new byte[sizes.length], BufferKind.SIZES, sizes),
              column);
    }

    assertThat(RowExpansion.ofSlots(column).total())
        .isBetween(SlotCosts.MOST - length, SlotCosts.MOST);
  }

  @Test
  void tellWhichDictionaryBatchesTheyReferTo() {
    SampleColumn column = nested();
    SampleColumn lists = (SampleColumn) column.dictionary().chunk(0);
    SampleColumn arrays = (SampleColumn) lists.child(0).dictionary().chunk(0);
    Set<ExpandingColumn> batches = new HashSet<>();

    SlotCosts costs = RowExpansion.ofSlots(column);
    costs.addDictionaries(batches);
    assertThat(batches).isEmpty();
    costs.total();
    costs.addDictionaries(batches);

    assertThat(batches).containsExactlyInAnyOrder(lists, arrays);
  }

  @Test
  void tellOfNoDictionaryBatchThatTheyDoNotReferTo() {
    SampleColumn column = indices(ArrowType.INT8, 2, 2);
    Set<ExpandingColumn> batches = new HashSet<>();

    SlotCosts costs = RowExpansion.ofSlots(column);
    costs.total();
    costs.addDictionaries(batches);

    assertThat(batches).hasSize(1).first().isSameAs(column.dictionary().chunk(1));
  }

  @Test
  void ofRangesAreRoughOnceThereAreTooManySums() {
    SampleColumn views =
        SampleColumn.of(
            ArrowType.LIST_VIEW,
            2,
            Map.of(BufferKind.OFFSETS, ints(0, 0), BufferKind.SIZES, ints(2, 3)),
            SampleColumn.views(ArrowType.BINARY_VIEW, 3, lengths(1, 100, 1), 100));
    long exactly = LIST + 2 * (REFERENCE + BYTES) + 1 + 100;
    assertThat(views.costs().of(0)).isEqualTo(exactly);

    SampleColumn without =
        SampleColumn.of(
            ArrowType.LIST_VIEW,
            2,
            Map.of(BufferKind.OFFSETS, ints(0, 0), BufferKind.SIZES, ints(2, 3)),
            SampleColumn.views(ArrowType.BINARY_VIEW, 3, lengths(1, 100, 1), 100).withoutSums());

    assertThat(without.costs().of(0)).isEqualTo(LIST + 2 * (REFERENCE + BYTES + 100));
  }

  @Test
  void ofWhatIsConvertedCountWhatItIsConvertedTo() {
    SampleColumn runs =
        SampleColumn.of(
                ArrowType.RUN_END_ENCODED,
                3,
                Map.of(),
                SampleColumn.of(ArrowType.INT32, 1, Map.of(BufferKind.DATA, ints(3))),
                manyInt32s(1))
            .intoOthers();

    assertThat(runs.costs().of(0) - INT).isPositive();
    assertThat(runs.costs().total()).isEqualTo(INT + 3 * (runs.costs().of(0) - INT));
  }

  @Test
  void ofNullsAreThoseThatAreNullWhateverIsClaimed() {
    SampleColumn column =
        SampleColumn.of(ArrowType.FLOAT64, 3, Map.of(BufferKind.VALIDITY, new byte[] {0b101}));

    assertThat(column.claimingNulls(3).costs().total()).isEqualTo(2 * 24);
  }
}
