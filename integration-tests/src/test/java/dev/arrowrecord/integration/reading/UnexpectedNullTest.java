package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.map;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Others declare everything nullable; a null counts only where the class has no room for it. */
class UnexpectedNullTest {
  @ArrowRecord
  record Inner(int x, @NonNull String text) {}

  @ArrowRecord
  record Outer(
      int number,
      @NonNull String name,
      Inner inner,
      int[] numbers,
      List<@NonNull Inner> inners,
      Map<String, @NonNull Integer> map) {}

  private static final ArrowSchema SCHEMA =
      ArrowSchema.of(
          nullable("number", INT32),
          nullable("name", UTF8),
          nullable("inner", STRUCT, nullable("x", INT32), nullable("text", UTF8)),
          nullable("numbers", LIST, nullable("item", INT32)),
          nullable(
              "inners",
              LIST,
              nullable("item", STRUCT, nullable("x", INT32), nullable("text", UTF8))),
          map(true, "map", UTF8, nullable("value", INT32)));

  private static final List<Object> GOOD =
      Plain.row(
          1,
          "a",
          Plain.row(2, "b"),
          List.of(3, 4),
          List.of(Plain.row(5, "c")),
          List.of(List.of("k", 6)));

  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of("number", with(0, null)),
        Arguments.of("name", with(1, null)),
        Arguments.of("inner.x", with(2, Plain.row(null, "b"))),
        Arguments.of("inner.text", with(2, Plain.row(2, null))),
        Arguments.of("numbers[]", with(3, Arrays.asList(1, null))),
        Arguments.of("inners[]", with(4, Arrays.asList(Plain.row(1, "x"), null))),
        Arguments.of("inners[].text", with(4, List.of(Plain.row(1, null)))),
        Arguments.of("map[].value", with(5, List.of(Arrays.asList("k", null)))));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isRefusedNamingItsPlace(String path, List<Object> row) throws IOException {
    byte[] stream = ArrowJavaWriter.stream(SCHEMA, List.of(GOOD, row), 10);

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> UnexpectedNullTest_OuterArrow.fromBytes(stream))
        .withMessageContaining("Outer")
        .satisfies(e -> assertThat(e.mismatches()).hasSize(1))
        .satisfies(e -> assertThat(e.mismatches().get(0).path()).isEqualTo(path))
        .withMessageContaining("null in slot");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void leavesTheBatchesBeforeReadable(String path, List<Object> row) throws IOException {
    byte[] stream = ArrowJavaWriter.stream(SCHEMA, List.of(GOOD, row), 1);

    try (var reader = UnexpectedNullTest_OuterArrow.openStream(ByteBuffer.wrap(stream))) {
      var batches = reader.iterator();
      assertThat(Plain.row(batches.next().get(0))).isEqualTo(GOOD);
      assertThatExceptionOfType(SchemaMismatchException.class)
          .isThrownBy(batches::next)
          .withMessageContaining(path);
    }
  }

  @Test
  void isNoneBelowWhatIsNullItself() throws IOException {
    List<Object> row = with(2, null);
    row.set(3, null);
    row.set(4, null);
    row.set(5, null);

    byte[] stream = ArrowJavaWriter.stream(SCHEMA, List.of(GOOD, row, GOOD), 10);

    List<Outer> read = UnexpectedNullTest_OuterArrow.readStream(new ByteArrayInputStream(stream));
    assertThat(read.stream().map(Plain::row)).containsExactly(GOOD, row, GOOD);
  }

  private static List<Object> with(int index, Object value) {
    List<Object> row = Plain.row(GOOD.toArray());
    row.set(index, value);
    return row;
  }
}
