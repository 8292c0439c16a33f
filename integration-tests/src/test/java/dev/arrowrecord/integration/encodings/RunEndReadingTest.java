package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.conversion.Conversions;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.judge.HandmadeRuns;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.ReadOptions;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.ConvertedVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.Utf8Vector;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Run-end encoded columns of others. */
class RunEndReadingTest {
  private static final SingleColumn<String, RunEndVector<String, Utf8Vector>> TEXTS =
      Columns.textRuns(ArrowType.INT32);
  private static final SingleColumn<String, RunEndVector<String, Utf8Vector>> REQUIRED =
      Columns.runs(
          Columns.runsOf(ArrowType.INT32, Field.required("values", ArrowType.UTF8)),
          Utf8Builder::new,
          Utf8Vector::new);

  private static <V extends ValueVector<?>> V column(SingleColumn<?, V> type, byte[] stream)
      throws IOException {
    try (var reader = type.openStream(ByteBuffer.wrap(stream), ReadOptions.defaults())) {
      return reader.iterator().next().value();
    }
  }

  private static byte[] runs(int length, List<Long> runEnds, String... values) throws IOException {
    return new HandmadeRuns(32, length, runEnds, Arrays.asList(values)).stream();
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 32, 64})
  void mayHaveRunEndsOfAnyWidthUnderAnyName(int bits) throws IOException {
    byte[] stream =
        new HandmadeRuns(bits, 6, List.of(1L, 3L, 4L, 6L), Arrays.asList("a", null, "b", "a"))
            .stream();

    assertThat(TEXTS.read(stream)).containsExactly("a", null, null, "b", "a", "a");
  }

  @Test
  void tellTheirRuns() throws IOException {
    var column = column(TEXTS, runs(6, List.of(1L, 3L, 4L, 6L), "a", null, "b", "a"));

    assertThat(column.runCount()).isEqualTo(4);
    assertThat(IntStream.range(0, 4).map(column::runEnd)).containsExactly(1, 3, 4, 6);
    assertThat(IntStream.range(0, 6).map(column::runOf)).containsExactly(0, 1, 1, 2, 3, 3);
    assertThat(column.values().get(3)).isEqualTo("a");
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.runEnd(4));
    for (int slot : new int[] {-1, 6}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.get(slot));
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> column.isNull(slot));
    }
  }

  @Test
  void areNullWhereTheirValuesAre() throws IOException {
    var column = column(TEXTS, runs(6, List.of(1L, 3L, 4L, 6L), "a", null, "b", null));
    var none = column(TEXTS, runs(2, List.of(2L), "a"));

    assertThat(column.nullCount()).isEqualTo(4);
    assertThat(IntStream.range(0, 6).mapToObj(column::isNull))
        .containsExactly(false, true, true, false, true, true);
    assertThat(column.validity()).isNull();
    assertThat(none.nullCount()).isZero();
    assertThat(none.isNull(1)).isFalse();
  }

  /** A view of the same column as another type asks that column. */
  @Test
  void areNullWhereTheirValuesAreBehindAConversionToo() throws IOException {
    byte[] stream = runs(3, List.of(1L, 3L), "a", null);
    var column = new ConvertedVector<>(column(TEXTS, stream), Conversions.<String>optional());

    assertThat(column.nullCount()).isEqualTo(2);
    assertThat(column.isNull(1)).isTrue();
    assertThat(column.getObject(0)).isEqualTo(Optional.of("a"));
    assertThat(column.getObject(2)).isEmpty();
  }

  /** As slices have that are written without a copy. */
  @Test
  void mayGoOnBeyondTheLastSlot() throws IOException {
    var column = column(TEXTS, runs(4, List.of(2L, 5L, 9L), "a", null, null));

    assertThat(column.runCount()).isEqualTo(2);
    assertThat(column.runEnd(1)).isEqualTo(4);
    assertThat(column.nullCount()).isEqualTo(2);
    assertThat(IntStream.range(0, 4).mapToObj(column::get)).containsExactly("a", "a", null, null);
  }

  @Test
  void mayBeEmpty() throws IOException {
    var column = column(TEXTS, runs(0, List.of()));

    assertThat(column.length()).isZero();
    assertThat(column.runCount()).isZero();
    assertThat(column.nullCount()).isZero();
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of(List.of(), "expected a run of at least 4 slots in all"),
        Arguments.of(List.of(0L, 4L), "expected run ends above 0 in ascending order"),
        Arguments.of(List.of(-1L, 4L), "expected run ends above 0 in ascending order"),
        Arguments.of(List.of(3L, 3L, 4L), "but found 3 after 3"),
        Arguments.of(List.of(3L, 2L, 4L), "but found 2 after 3"),
        Arguments.of(List.of(4L, 6L, 5L), "but found 5 after 6"),
        Arguments.of(List.of(1L, 3L), "slot 3: expected a run of at least 4 slots in all"),
        Arguments.of(Arrays.asList(1L, null, 4L), "expected no null among the run ends"),
        Arguments.of(List.of(1L, 2L, 3L, 4L), "expected 4 values of runs, but found 3"));
  }

  /** But only for those who look at the column. */
  @ParameterizedTest
  @MethodSource
  void malformed(List<Long> runEnds, String problem) throws IOException {
    var column = column(TEXTS, runs(4, runEnds, "a", null, "b"));
    List<Consumer<RunEndVector<String, Utf8Vector>>> uses =
        List.of(
            each -> each.get(0),
            each -> each.get(3),
            each -> each.getObject(1),
            each -> each.isNull(1),
            RunEndVector::nullCount,
            RunEndVector::runCount,
            each -> each.runOf(0),
            each -> each.runEnd(0));

    for (Consumer<RunEndVector<String, Utf8Vector>> use : uses) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> use.accept(column))
          .havingCause()
          .isInstanceOf(ArrowFormatException.class)
          .withMessageContaining("Column value, slot ")
          .withMessageContaining(problem);
    }
  }

  @Test
  void areRefusedIfTheyHaveANullWithoutRoom() throws IOException {
    byte[] stream = runs(4, List.of(1L, 3L, 4L), "a", null, "b");

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> column(REQUIRED, stream))
        .withMessageContaining("value")
        .withMessageContaining("a null in slot 1");
  }

  @Test
  void mayHaveNullsThatAreNoValuesOfTheirs() throws IOException {
    byte[] stream = runs(2, List.of(1L, 3L, 4L), "a", "b", null);

    assertThat(REQUIRED.read(stream)).containsExactly("a", "b");
  }

  @Test
  void areReadByManyThreadsInAnyOrder() throws IOException {
    Random random = new Random(1);
    String[] values = new String[5_000];
    Arrays.setAll(values, i -> random.nextInt(4) == 0 || i == 0 ? "v" + i : values[i - 1]);
    var column = column(TEXTS, TEXTS.stream(values.length, values));

    IntStream.range(0, 8)
        .parallel()
        .forEach(
            thread -> {
              Random slots = new Random(thread);
              for (int i = 0; i < values.length; i++) {
                int slot =
                    switch (thread % 3) {
                      case 0 -> i;
                      case 1 -> values.length - 1 - i;
                      default -> slots.nextInt(values.length);
                    };
                assertThat(column.get(slot)).isEqualTo(values[slot]);
              }
            });
  }
}
