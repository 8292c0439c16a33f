package dev.arrowrecord.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Int32Vector;
import dev.arrowrecord.vector.ListVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists in every layout, and runs of elements that lead nowhere. */
final class ListColumnsTest {
  private static final Field ITEM = Field.required("item", ArrowType.INT32);
  private static final Field NULLABLE_ITEM = Field.nullable("item", ArrowType.INT32);
  private static final int OFFSETS = 1;
  private static final int SIZES = 2;
  private static final int[] @Nullable [] VALUES = {{1, 2, 3}, null, {}, {4}};

  static Stream<ArrowType> layouts() {
    return Stream.of(
        ArrowType.LIST, ArrowType.LARGE_LIST, ArrowType.LIST_VIEW, ArrowType.LARGE_LIST_VIEW);
  }

  static Stream<ArrowType> views() {
    return Stream.of(ArrowType.LIST_VIEW, ArrowType.LARGE_LIST_VIEW);
  }

  private static Field list(ArrowType type, Field item) {
    return Field.nullable("f", type, item);
  }

  private static ColumnSample sample(ArrowType type) throws IOException {
    return ColumnSample.of(ListBuilder.ofArray(list(type, ITEM), new Int32Builder(ITEM)), VALUES);
  }

  private static ListVector<int[], Int32Vector> vector(Column column) {
    return ListVector.ofArray(column, new Int32Vector(column.child(0)));
  }

  private static void put(ColumnSample sample, ArrowType type, int buffer, int slot, long number) {
    ByteBuffer bytes = sample.buffer(buffer);
    switch (type.kind()) {
      case LARGE_LIST, LARGE_LIST_VIEW -> bytes.putLong(slot * Long.BYTES, number);
      default -> bytes.putInt(slot * Integer.BYTES, (int) number);
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void listsAreReadAsTheyWereWritten(ArrowType type) throws IOException {
    ListVector<int[], Int32Vector> vector = vector(sample(type).read());

    for (int i = 0; i < VALUES.length; i++) {
      assertThat(vector.get(i)).isEqualTo(VALUES[i]);
    }
    assertThat(vector.valueLength(0)).isEqualTo(3);
    assertThat(vector.valueLength(1)).isZero();
  }

  @ParameterizedTest
  @MethodSource("views")
  void slotsOfViewsMayOverlapInAnyOrder(ArrowType type) throws IOException {
    ColumnSample sample = sample(type);
    put(sample, type, OFFSETS, 0, 2);
    put(sample, type, SIZES, 0, 2);
    put(sample, type, OFFSETS, 3, 0);
    put(sample, type, SIZES, 3, 3);
    ListVector<int[], Int32Vector> vector = vector(sample.read());

    assertThat(vector.get(0)).containsExactly(3, 4);
    assertThat(vector.get(3)).containsExactly(1, 2, 3);
    assertThat(vector.start(0)).isEqualTo(2);
    assertThat(vector.end(0)).isEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void offsetsThatLeadNowhereAreMalformed(ArrowType type) throws IOException {
    for (long wrong : new long[] {-1, Integer.MIN_VALUE, 5, Integer.MAX_VALUE}) {
      ColumnSample sample = sample(type);
      put(sample, type, OFFSETS, 3, wrong);

      assertMalformed(vector(sample.read()), 3);
    }
  }

  @Test
  void offsetsBeyondAnIntegerAreMalformed() throws IOException {
    for (ArrowType type : List.of(ArrowType.LARGE_LIST, ArrowType.LARGE_LIST_VIEW)) {
      for (long wrong : new long[] {1L << 32, Long.MIN_VALUE, Long.MAX_VALUE}) {
        ColumnSample sample = sample(type);
        put(sample, type, OFFSETS, 3, wrong);

        assertMalformed(vector(sample.read()), 3);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void sizesThatLeadNowhereAreMalformed(ArrowType type) throws IOException {
    for (long wrong : new long[] {-1, Integer.MIN_VALUE, 2, Integer.MAX_VALUE}) {
      ColumnSample sample = sample(type);
      put(sample, type, SIZES, 3, wrong);

      assertMalformed(vector(sample.read()), 3);
    }
  }

  @Test
  void sizesBeyondAnIntegerAreMalformed() throws IOException {
    for (long wrong : new long[] {1L << 32, Long.MIN_VALUE, Long.MAX_VALUE}) {
      ColumnSample sample = sample(ArrowType.LARGE_LIST_VIEW);
      put(sample, ArrowType.LARGE_LIST_VIEW, SIZES, 3, wrong);

      assertMalformed(vector(sample.read()), 3);
    }
  }

  private static void assertMalformed(ListVector<?, ?> vector, int slot) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> vector.get(slot))
        .withCauseInstanceOf(ArrowFormatException.class)
        .withMessageContaining("Column f, slot " + slot + ": expected offsets");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void nullsMatterWithinListsOnly(ArrowType type) throws IOException {
    VectorBuilderOfLists builder = new VectorBuilderOfLists(type);
    ColumnSample sample = ColumnSample.of(builder.lists(), List.of(7), Arrays.asList(8, null));
    Field expected = list(type, ITEM);

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> sample.readAs(expected))
        .withMessageContaining("f[]: expected no nulls, found a null in slot 2");

    // The last list now ends before the null.
    boolean view = views().anyMatch(type::equals);
    put(sample, type, view ? SIZES : OFFSETS, view ? 1 : 2, view ? 1 : 2);
    assertThat(vector(sample.readAs(expected)).get(1)).containsExactly(8);
  }

  /** Lists whose elements may be null. */
  private record VectorBuilderOfLists(ArrowType type) {
    ListBuilder<List<@Nullable Integer>> lists() {
      return ListBuilder.ofCollection(list(type, NULLABLE_ITEM), new Int32Builder(NULLABLE_ITEM));
    }
  }

  @Test
  void overlappingViewsAreSearchedForNullsOnce() throws IOException {
    int slots = 1 << 16;
    int elements = 1 << 20;
    Integer[][] values = new Integer[slots][0];
    values[0] = new Integer[elements];
    Arrays.fill(values[0], 1);
    ListBuilder<@Nullable Integer[]> builder =
        ListBuilder.ofObjects(
            list(ArrowType.LIST_VIEW, NULLABLE_ITEM), new Int32Builder(NULLABLE_ITEM));
    values[0][elements - 1] = null;
    ColumnSample sample = ColumnSample.of(builder, values);
    for (int i = 0; i < slots; i++) {
      put(sample, ArrowType.LIST_VIEW, OFFSETS, i, 0);
      put(sample, ArrowType.LIST_VIEW, SIZES, i, elements - 1 - i);
    }

    Column column = sample.readAs(list(ArrowType.LIST_VIEW, ITEM));
    assertThat(vector(column).valueLength(1)).isEqualTo(elements - 2);
  }
}
