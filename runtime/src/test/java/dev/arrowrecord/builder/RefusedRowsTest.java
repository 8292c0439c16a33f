package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that is refused leaves no trace, whether it fails within a column or after it. */
final class RefusedRowsTest {
  private static final Field NUMBER = Field.nullable("number", ArrowType.INT8);
  private static final Field TEXT = Field.nullable("text", ArrowType.UTF8_VIEW);
  private static final String UNPAIRED = "\ud83d";

  /** Builders of lists of numbers and texts. */
  static Stream<Arguments> columns() {
    Stream<Arguments> lists =
        Stream.of(
                ArrowType.LIST,
                ArrowType.LARGE_LIST,
                ArrowType.LIST_VIEW,
                ArrowType.LARGE_LIST_VIEW)
            .flatMap(
                type ->
                    Stream.of(
                        column(type + " of dense", () -> list(type, union(UnionMode.DENSE))),
                        column(type + " of sparse", () -> list(type, union(UnionMode.SPARSE))),
                        column(type + " of tagged", () -> list(type, tagged()))));
    Stream<Arguments> fixed =
        Stream.of(
            column("fixed size of dense", () -> fixedSize(union(UnionMode.DENSE))),
            column("fixed size of sparse", () -> fixedSize(union(UnionMode.SPARSE))),
            column("fixed size of tagged", () -> fixedSize(tagged())));
    return Stream.concat(lists, fixed);
  }

  private static Arguments column(
      String name, Supplier<VectorBuilder<List<@Nullable Object>>> builder) {
    return Arguments.of(name, builder);
  }

  private static VectorBuilder<List<@Nullable Object>> list(
      ArrowType type, VectorBuilder<Object> element) {
    return ListBuilder.ofCollection(Field.nullable("f", type, element.field()), element);
  }

  private static VectorBuilder<List<@Nullable Object>> fixedSize(VectorBuilder<Object> element) {
    Field field = Field.nullable("f", ArrowType.fixedSizeList(3), element.field());
    return FixedSizeListBuilder.ofCollection(field, element);
  }

  private static VectorBuilder<Object> union(UnionMode mode) {
    return new UnionBuilder<>(
        Field.nullable("item", ArrowType.union(mode, 3, 4), NUMBER, TEXT),
        Variant.of(Byte.class, new Int8Builder(NUMBER)),
        Variant.of(String.class, new Utf8Builder(TEXT)));
  }

  private static VectorBuilder<Object> tagged() {
    Field tag = Field.required("kind", ArrowType.UTF8);
    return new TaggedStructBuilder<>(
        Field.nullable("item", ArrowType.STRUCT, tag, NUMBER, TEXT),
        Variant.of(Byte.class, new Int8Builder(NUMBER)),
        Variant.of(String.class, new Utf8Builder(TEXT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("columns")
  void leaveNoTrace(String name, Supplier<VectorBuilder<List<@Nullable Object>>> column) {
    BatchBuilder<Row> tried = new BatchBuilder<>(new Rows(column.get()), 100);
    BatchBuilder<Row> good = new BatchBuilder<>(new Rows(column.get()), 100);
    List<Row> rows =
        List.of(
            new Row(Arrays.asList((byte) 1, "a", null), "b"),
            new Row(null, "c"),
            new Row(List.of((byte) 2, "longer than a view", (byte) 3), null),
            new Row(List.of("d", "e", "another that is longer than a view"), "f"));

    // Twice, as a builder serves again.
    for (int batch = 0; batch < 2; batch++) {
      for (Row row : rows) {
        refuse(tried, new Row(Arrays.asList("lost", (byte) 9, null), UNPAIRED));
        refuse(tried, new Row(Arrays.asList("lost", null, UNPAIRED), "lost"));
        refuse(tried, new Row(null, UNPAIRED));
        refuse(tried, new Row(List.of((byte) 9, "lost", 1.5), "lost"));
        tried.add(row, 0);
        good.add(row, 0);
      }
      assertThat(encoded(tried)).isEqualTo(encoded(good));
      assertThat(tried.variableBytes()).isEqualTo(good.variableBytes());
      tried.clear();
      good.clear();
    }
  }

  private static void refuse(BatchBuilder<Row> batch, Row row) {
    assertThatIllegalArgumentException().isThrownBy(() -> batch.add(row, 7));
  }

  private static List<String> encoded(BatchBuilder<Row> batch) {
    RecordingSink sink = new RecordingSink();
    batch.encode(sink);
    return sink.seen();
  }

  private record Row(@Nullable List<@Nullable Object> values, @Nullable String text) {}

  private static final class Rows extends StructBuilder<Row> {
    private final VectorBuilder<List<@Nullable Object>> values;
    private final Utf8Builder text;

    Rows(VectorBuilder<List<@Nullable Object>> values) {
      super(Field.required("Row", ArrowType.STRUCT, values.field(), TEXT));
      this.values = values;
      this.text = new Utf8Builder(TEXT);
      columns(values, text);
    }

    @Override
    protected void setRecord(int index, Row record) {
      values.set(index, record.values());
      text.set(index, record.text());
    }
  }
}
