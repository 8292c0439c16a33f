package dev.arrowrecord.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.arrowrecord.builder.FixedSizeListBuilder;
import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.Int8Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.MapBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.UnionBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.builder.Variant;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which slots of a child are values, in every layout; numbers that lead nowhere lead nowhere. */
final class ChildSlotsTest {
  private static final Field ITEM = Field.required("item", ArrowType.INT32);
  private static final Field NUMBER = Field.nullable("number", ArrowType.INT8);
  private static final Field TEXT = Field.nullable("text", ArrowType.UTF8);
  private static final int OFFSETS = 1;
  private static final int SIZES = 2;

  /** The list layouts, and how wide their offsets are. */
  enum Layout {
    LIST(ArrowType.LIST, Integer.BYTES),
    LARGE_LIST(ArrowType.LARGE_LIST, Long.BYTES),
    LIST_VIEW(ArrowType.LIST_VIEW, Integer.BYTES),
    LARGE_LIST_VIEW(ArrowType.LARGE_LIST_VIEW, Long.BYTES);

    private final ArrowType type;
    private final int width;

    Layout(ArrowType type, int width) {
      this.type = type;
      this.width = width;
    }

    /** Three elements, a null, none, and one more. */
    ColumnSample sample() throws IOException {
      return ColumnSample.of(
          ListBuilder.ofArray(Field.nullable("f", type, ITEM), new Int32Builder(ITEM)),
          new int[][] {{1, 2, 3}, null, {}, {4}});
    }

    void put(ColumnSample sample, int buffer, long... numbers) {
      ByteBuffer bytes = sample.buffer(buffer);
      for (int i = 0; i < numbers.length; i++) {
        if (width == Long.BYTES) {
          bytes.putLong(i * Long.BYTES, numbers[i]);
        } else {
          bytes.putInt(i * Integer.BYTES, (int) numbers[i]);
        }
      }
    }
  }

  private static BitSet slots(int... slots) {
    BitSet set = new BitSet();
    for (int slot : slots) {
      set.set(slot);
    }
    return set;
  }

  private static @Nullable BitSet found(ColumnSample sample, int child, @Nullable BitSet live)
      throws IOException {
    BatchColumn column = (BatchColumn) sample.read();
    return ChildSlots.of(column, column.children().get(child), live);
  }

  private static @Nullable BitSet found(ColumnSample sample, @Nullable BitSet live)
      throws IOException {
    return found(sample, 0, live);
  }

  @ParameterizedTest
  @EnumSource
  void listsHaveTheElementsOfTheirValues(Layout layout) throws IOException {
    ColumnSample sample = layout.sample();

    assertThat(found(sample, null)).isEqualTo(slots(0, 1, 2, 3));
    assertThat(found(sample, slots(0, 1))).isEqualTo(slots(0, 1, 2));
    assertThat(found(sample, slots(2, 3))).isEqualTo(slots(3));
    assertThat(found(sample, slots())).isEqualTo(slots());
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST", "LARGE_LIST"})
  void offsetsThatAreMalformedHaveNoElements(Layout layout) throws IOException {
    ColumnSample sample = layout.sample();

    layout.put(sample, OFFSETS, 0, 5, 3, 3, 4);
    assertThat(found(sample, null)).as("beyond the child").isEqualTo(slots(3));
    layout.put(sample, OFFSETS, -1, 3, 3, 3, 4);
    assertThat(found(sample, null)).as("negative").isEqualTo(slots(3));
    layout.put(sample, OFFSETS, 2, 1, 1, 1, 4);
    assertThat(found(sample, null)).as("descending").isEqualTo(slots(1, 2, 3));
    layout.put(sample, OFFSETS, 0, 2, 1, 3, 4);
    assertThat(found(sample, null)).as("a second time").isEqualTo(slots(0, 1, 3));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST_VIEW", "LARGE_LIST_VIEW"})
  void viewsMayOverlapInAnyOrder(Layout layout) throws IOException {
    ColumnSample sample = layout.sample();

    layout.put(sample, OFFSETS, 2, 0, 0, 1);
    layout.put(sample, SIZES, 2, 0, 0, 2);
    assertThat(found(sample, null)).isEqualTo(slots(1, 2, 3));
    assertThat(found(sample, slots(0))).isEqualTo(slots(2, 3));
    layout.put(sample, OFFSETS, 0, 0, 0, 1);
    layout.put(sample, SIZES, 4, 0, 0, 1);
    assertThat(found(sample, null)).as("one within another").isEqualTo(slots(0, 1, 2, 3));
    layout.put(sample, OFFSETS, 3, 0, 0, 0);
    layout.put(sample, SIZES, 1, 0, 0, 1);
    assertThat(found(sample, null)).as("with a gap").isEqualTo(slots(0, 3));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST_VIEW", "LARGE_LIST_VIEW"})
  void viewsThatAreMalformedHaveNoElements(Layout layout) throws IOException {
    ColumnSample sample = layout.sample();

    layout.put(sample, SIZES, 1, 0, 0, 1);
    layout.put(sample, OFFSETS, -1, 0, 0, 3);
    assertThat(found(sample, null)).as("a negative offset").isEqualTo(slots(3));
    layout.put(sample, OFFSETS, 4, 0, 0, 3);
    assertThat(found(sample, null)).as("beyond the child").isEqualTo(slots(3));
    layout.put(sample, OFFSETS, 0, 0, 0, 3);
    layout.put(sample, SIZES, -1, 0, 0, 1);
    assertThat(found(sample, null)).as("a negative size").isEqualTo(slots(3));
    layout.put(sample, SIZES, 5, 0, 0, 1);
    assertThat(found(sample, null)).as("too many").isEqualTo(slots(3));
  }

  @Test
  void mapsHaveTheEntriesOfTheirValues() throws IOException {
    Field entries =
        Field.required(
            "entries",
            ArrowType.STRUCT,
            Field.required("key", ArrowType.UTF8),
            Field.nullable("value", ArrowType.INT8));
    Field field = Field.nullable("f", ArrowType.map(false), entries);
    ColumnSample sample =
        ColumnSample.of(
            new MapBuilder<>(
                field, new Utf8Builder(entries.child(0)), new Int8Builder(entries.child(1))),
            Map.of("a", (byte) 1, "b", (byte) 2),
            null,
            Map.of("c", (byte) 3));

    assertThat(found(sample, null)).isEqualTo(slots(0, 1, 2));
    BitSet live = slots(2);
    assertThat(found(sample, live)).isEqualTo(slots(2));
    // A struct's children have its own slots.
    BatchColumn struct = ((BatchColumn) sample.read()).children().get(0);
    assertThat(ChildSlots.of(struct, struct.children().get(1), live)).isSameAs(live);
  }

  @Test
  void listsOfFixedSizeHaveElementsBelowNullsToo() throws IOException {
    Field field = Field.nullable("f", ArrowType.fixedSizeList(2), ITEM);
    ColumnSample sample =
        ColumnSample.of(
            FixedSizeListBuilder.ofArray(field, new Int32Builder(ITEM)),
            new int[][] {{1, 2}, null, {3, 4}});

    assertThat(found(sample, null)).isNull();
    assertThat(found(sample, slots(0, 2))).isEqualTo(slots(0, 1, 4, 5));
  }

  private static ColumnSample union(UnionMode mode) throws IOException {
    return ColumnSample.of(
        new UnionBuilder<>(
            Field.nullable("f", ArrowType.union(mode, 3, 4), NUMBER, TEXT),
            Variant.of(Byte.class, new Int8Builder(NUMBER)),
            Variant.of(String.class, new Utf8Builder(TEXT))),
        (byte) 1,
        "a",
        "b",
        (byte) 2);
  }

  @Test
  void aDenseUnionHasTheSlotsThatItsOffsetsLeadTo() throws IOException {
    ColumnSample sample = union(UnionMode.DENSE);

    assertThat(found(sample, 0, null)).isEqualTo(slots(0, 1));
    assertThat(found(sample, 1, null)).isEqualTo(slots(0, 1));
    assertThat(found(sample, 0, slots(1, 3))).isEqualTo(slots(1));
    assertThat(found(sample, 1, slots(1, 3))).isEqualTo(slots(0));
  }

  @Test
  void aSparseUnionHasTheSlotsOfItsTypeIds() throws IOException {
    ColumnSample sample = union(UnionMode.SPARSE);

    assertThat(found(sample, 0, null)).isEqualTo(slots(0, 3));
    assertThat(found(sample, 1, null)).isEqualTo(slots(1, 2));
    assertThat(found(sample, 0, slots(1, 3))).isEqualTo(slots(3));
  }

  @ParameterizedTest
  @EnumSource
  void aSlotWhoseTypeIdLeadsNowhereIsOfNoVariant(UnionMode mode) throws IOException {
    ColumnSample sample = union(mode);
    sample.buffer(0).put(0, (byte) 9);

    assertThat(found(sample, 0, null)).isEqualTo(mode == UnionMode.DENSE ? slots(1) : slots(3));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, Integer.MAX_VALUE})
  void aSlotWhoseOffsetLeadsNowhereHasNone(int offset) throws IOException {
    ColumnSample sample = union(UnionMode.DENSE);
    sample.buffer(OFFSETS).putInt(0, offset);

    assertThat(found(sample, 0, null)).isEqualTo(slots(1));
  }

  @Test
  void theVariantsOfAClassGoByTheirNames() throws IOException {
    Field other = Field.nullable("other", ArrowType.INT64);
    Field expected =
        Field.nullable("f", ArrowType.union(UnionMode.SPARSE, 5, 3, 4), other, TEXT, NUMBER);
    BatchColumn column = (BatchColumn) union(UnionMode.SPARSE).readAs(expected);

    assertThat(ChildSlots.of(column, column.children().get(1), null)).isEqualTo(slots(1, 2));
    assertThat(ChildSlots.of(column, column.children().get(2), null)).isEqualTo(slots(0, 3));
    assertThatIllegalStateException()
        .isThrownBy(() -> ChildSlots.of(column, column.children().get(0), null))
        .withMessage("The data has no variant other");
  }

  private static ColumnSample runs(int bits) throws IOException {
    ArrowType ends = new ArrowType.Int(bits, true);
    Field field =
        Field.nullable("f", ArrowType.RUN_END_ENCODED, Field.required("run_ends", ends), NUMBER);
    VectorBuilder<Byte> builder = new RunEndBuilder<>(field, new Int8Builder(NUMBER));
    return ColumnSample.of(builder, (byte) 1, (byte) 1, (byte) 2, (byte) 2, (byte) 3);
  }

  private static void putEnd(ColumnSample sample, int bits, int run, long end) {
    ByteBuffer ends = sample.buffer(1);
    switch (bits) {
      case Short.SIZE -> ends.putShort(run * Short.BYTES, (short) end);
      case Integer.SIZE -> ends.putInt(run * Integer.BYTES, (int) end);
      default -> ends.putLong(run * Long.BYTES, end);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 32, 64})
  void runsHaveValuesIfAnyOfTheirSlotsHas(int bits) throws IOException {
    ColumnSample sample = runs(bits);

    assertThat(found(sample, 1, null)).isEqualTo(slots(0, 1, 2));
    assertThat(found(sample, 1, slots(3))).isEqualTo(slots(1));
    assertThat(found(sample, 1, slots(0, 4))).isEqualTo(slots(0, 2));
    assertThat(found(sample, 1, slots(1, 2))).isEqualTo(slots(0, 1));
    assertThat(found(sample, 1, slots())).isEqualTo(slots());
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 32, 64})
  void runsEndWhereTheirEndsDoNotAscendOrPassTheLastSlot(int bits) throws IOException {
    ColumnSample sample = runs(bits);

    putEnd(sample, bits, 1, 2);
    assertThat(found(sample, 1, null)).as("an empty run").isEqualTo(slots(0));
    putEnd(sample, bits, 1, -4);
    assertThat(found(sample, 1, null)).as("a negative end").isEqualTo(slots(0));
    putEnd(sample, bits, 1, 5);
    assertThat(found(sample, 1, null)).as("beyond the last slot").isEqualTo(slots(0, 1));
  }
}
