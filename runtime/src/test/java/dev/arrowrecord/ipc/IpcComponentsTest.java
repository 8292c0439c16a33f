package dev.arrowrecord.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.builder.BoolBuilder;
import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.FixedSizeListBuilder;
import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.UnionBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.builder.Variant;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.BoolVector;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.FixedSizeListVector;
import dev.arrowrecord.vector.Int32Vector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.UnionVector;
import dev.arrowrecord.vector.Utf8Vector;
import dev.arrowrecord.vector.ValueVector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IpcComponentsTest {
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(3);
  private static final Field TEXT = Field.nullable("item", ArrowType.UTF8_VIEW);
  private static final ArrowType TEXTS = ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8);

  private static final OneColumn<Integer, Int32Vector> NUMBERS =
      OneColumn.of(Field.nullable("f", ArrowType.INT32), Int32Builder::new, Int32Vector::new);
  private static final List<OneColumn.Row<Integer>> SOME_NUMBERS = rows(1, null, 3, 4, 5, 6, 7);

  /** Values of one type. */
  private record Sample<T>(
      String name, OneColumn<T, ? extends ValueVector<?>> type, List<OneColumn.Row<T>> rows) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample<?>> samples() {
    String longer = "longer than a view itself";
    List<Sample<?>> samples = new ArrayList<>();
    samples.add(new Sample<>("ints", NUMBERS, SOME_NUMBERS));
    samples.add(
        sample(
            Field.nullable("f", ArrowType.BOOL),
            BoolBuilder::new,
            BoolVector::new,
            true,
            null,
            false,
            true,
            true,
            true,
            false));
    for (ArrowType type : List.of(ArrowType.UTF8, ArrowType.LARGE_UTF8, ArrowType.UTF8_VIEW)) {
      samples.add(
          sample(
              Field.nullable("f", type),
              Utf8Builder::new,
              Utf8Vector::new,
              "a",
              longer,
              null,
              longer + 1,
              "",
              longer + 2,
              "b"));
    }
    for (ArrowType type :
        List.of(
            ArrowType.LIST, ArrowType.LARGE_LIST, ArrowType.LIST_VIEW, ArrowType.LARGE_LIST_VIEW)) {
      samples.add(
          IpcComponentsTest.<List<String>>sample(
              Field.nullable("f", type, TEXT),
              field -> ListBuilder.ofCollection(field, new Utf8Builder(field.child(0))),
              column -> ListVector.ofList(column, new Utf8Vector(column.child(0))),
              List.of("a", longer),
              null,
              List.of(),
              List.of(longer + 1, "b"),
              List.of("c")));
    }
    samples.add(
        IpcComponentsTest.<List<String>>sample(
            Field.nullable("f", ArrowType.fixedSizeList(1), TEXT),
            field -> FixedSizeListBuilder.ofCollection(field, new Utf8Builder(field.child(0))),
            column -> FixedSizeListVector.ofList(column, new Utf8Vector(column.child(0))),
            List.of("a"),
            null,
            List.of("b"),
            List.of("c"),
            List.of(longer)));
    samples.add(
        IpcComponentsTest.<String>sample(
            Field.nullable(
                "f",
                ArrowType.RUN_END_ENCODED,
                Field.required("run_ends", ArrowType.INT32),
                Field.nullable("values", ArrowType.UTF8)),
            field -> new RunEndBuilder<>(field, new Utf8Builder(field.child(1))),
            column -> new RunEndVector<>(column, new Utf8Vector(column.child(1))),
            "a",
            "a",
            null,
            "b",
            "c",
            "c",
            "c"));
    for (UnionMode mode : UnionMode.values()) {
      samples.add(
          IpcComponentsTest.<Object>sample(
              Field.nullable(
                  "f",
                  ArrowType.union(mode, 0, 1),
                  Field.nullable("int", ArrowType.INT32),
                  Field.nullable("text", ArrowType.UTF8)),
              field ->
                  new UnionBuilder<>(
                      field,
                      Variant.of(Integer.class, new Int32Builder(field.child(0))),
                      Variant.of(String.class, new Utf8Builder(field.child(1)))),
              column ->
                  new UnionVector<>(
                      column, new Int32Vector(column.child(0)), new Utf8Vector(column.child(1))),
              1,
              "a",
              null,
              "b",
              2,
              3,
              "c"));
    }
    samples.add(
        IpcComponentsTest.<String>sample(
            Field.nullable("f", TEXTS),
            IpcComponentsTest::dictionary,
            column -> new DictionaryVector<>(column, Utf8Vector::new),
            "a",
            "b",
            null,
            "c",
            "a",
            "d",
            "e"));
    samples.add(
        IpcComponentsTest.<List<String>>sample(
            Field.nullable(
                "f",
                ArrowType.dictionary(ArrowType.INT8, ArrowType.LARGE_LIST),
                Field.nullable("item", TEXTS)),
            field ->
                new DictionaryBuilder<>(
                    field,
                    ListBuilder.ofCollection(
                        DictionaryBuilder.valuesField(field), dictionary(field.child(0)))),
            column ->
                new DictionaryVector<>(
                    column,
                    values ->
                        ListVector.ofList(
                            values, new DictionaryVector<>(values.child(0), Utf8Vector::new))),
            List.of("a"),
            List.of("b", "a"),
            null,
            List.of("a"),
            List.of("c"),
            List.of("b")));
    return samples.stream();
  }

  private static DictionaryBuilder<String> dictionary(Field field) {
    return new DictionaryBuilder<>(field, new Utf8Builder(DictionaryBuilder.valuesField(field)));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> Sample<T> sample(
      Field field,
      Function<Field, VectorBuilder<T>> builder,
      Function<Column, ? extends ValueVector<?>> vector,
      @Nullable T... values) {
    return new Sample<>(
        field.toString(),
        OneColumn.<T, ValueVector<?>>of(field, builder, vector::apply),
        rows(values));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> List<OneColumn.Row<T>> rows(@Nullable T... values) {
    List<OneColumn.Row<T>> rows = new ArrayList<>();
    for (T value : values) {
      rows.add(new OneColumn.Row<>(value));
    }
    return rows;
  }

  /** Even after later batches were built: nothing was written over. */
  @ParameterizedTest
  @MethodSource("samples")
  <T> void areTheBytesOfTheStream(Sample<T> sample) throws IOException {
    for (Compression compression : Compression.values()) {
      WriteOptions options = OPTIONS.withCompression(compression);
      IpcComponents components = sample.type.toComponents(sample.rows, options);

      assertThat(joined(components.toStream()))
          .isEqualTo(sample.type.toBytes(sample.rows, options));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  <T> void areReadAsTheyWereHandedOver(Sample<T> sample) throws IOException {
    assertThat(values(sample.type, sample.type.toComponents(sample.rows, OPTIONS)))
        .isEqualTo(sample.rows.stream().map(OneColumn.Row::value).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  <T> void areReadHoweverTheirBodiesAreDivided(Sample<T> sample) throws IOException {
    List<?> expected = sample.rows.stream().map(OneColumn.Row::value).toList();
    for (Compression compression : Compression.values()) {
      IpcComponents ours =
          sample.type.toComponents(sample.rows, OPTIONS.withCompression(compression));
      List<UnaryOperator<IpcComponents.Message>> divisions =
          List.of(
              IpcComponentsTest::direct,
              IpcComponentsTest::withoutEmptyBuffers,
              each -> pieces(each, Integer.MAX_VALUE),
              each -> pieces(each, 5));
      for (UnaryOperator<IpcComponents.Message> division : divisions) {
        IpcComponents theirs = IpcComponents.of(ours.messages().stream().map(division).toList());

        assertThat(values(sample.type, theirs)).isEqualTo(expected);
        assertThat(joined(theirs.toStream())).isEqualTo(joined(ours.toStream()));
      }
    }
  }

  private static IpcComponents.Message direct(IpcComponents.Message message) {
    return new IpcComponents.Message(
        direct(message.metadata()),
        message.body().stream().map(IpcComponentsTest::direct).toList());
  }

  private static ByteBuffer direct(ByteBuffer bytes) {
    // Not from its start.
    return ByteBuffer.allocateDirect(bytes.remaining() + 3).position(3).put(bytes).position(3);
  }

  private static IpcComponents.Message withoutEmptyBuffers(IpcComponents.Message message) {
    return new IpcComponents.Message(
        message.metadata(), message.body().stream().filter(ByteBuffer::hasRemaining).toList());
  }

  /** The body as it stands in a stream, cut into pieces. */
  private static IpcComponents.Message pieces(IpcComponents.Message message, int length) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (ByteBuffer each : message.body()) {
      byte[] bytes = new byte[each.remaining()];
      each.get(bytes);
      body.writeBytes(bytes);
      body.writeBytes(new byte[-bytes.length & 7]);
    }
    List<ByteBuffer> pieces = new ArrayList<>();
    for (int i = 0; i < body.size(); ) {
      int end = (int) Math.min(body.size(), (long) i + length);
      pieces.add(ByteBuffer.wrap(Arrays.copyOfRange(body.toByteArray(), i, end)));
      i = end;
    }
    return new IpcComponents.Message(message.metadata(), pieces);
  }

  @Test
  void areNotCopiedWhenTheyAreRead() throws IOException {
    List<Column> columns = new ArrayList<>();
    OneColumn<Integer, Int32Vector> seen =
        OneColumn.of(
            Field.nullable("f", ArrowType.INT32),
            Int32Builder::new,
            column -> {
              columns.add(column);
              return new Int32Vector(column);
            });
    IpcComponents components =
        IpcComponents.of(
            NUMBERS.toComponents(SOME_NUMBERS).messages().stream()
                .map(IpcComponentsTest::direct)
                .toList());

    values(seen, components);

    assertThat(columns)
        .hasSize(1)
        .allSatisfy(each -> assertThat(each.values().isDirect()).isTrue());
  }

  @Test
  void cannotBeChangedByWhoeverReceivesThem() {
    for (IpcComponents.Message message : NUMBERS.toComponents(SOME_NUMBERS).messages()) {
      assertThat(message.metadata().isReadOnly()).isTrue();
      assertThat(message.body()).allMatch(ByteBuffer::isReadOnly);
      int before = message.metadata().remaining();
      message.metadata().get();
      assertThat(message.metadata().remaining()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofNoRecordsAreAStreamWithoutBatches(Compression compression) throws IOException {
    IpcComponents components =
        NUMBERS.toComponents(List.of(), OPTIONS.withCompression(compression));

    assertThat(components.messages()).hasSize(1);
    assertThat(NUMBERS.fromComponents(components)).isEmpty();
  }

  @Test
  void areRefusedIfTheBodyIsNotWhatTheMetadataSays() {
    IpcComponents.Message schema = NUMBERS.toComponents(SOME_NUMBERS).messages().get(0);
    IpcComponents.Message batch = NUMBERS.toComponents(SOME_NUMBERS).messages().get(1);
    ByteBuffer values = batch.body().get(1);
    assertThat(batch.body()).hasSize(2);

    for (List<ByteBuffer> body :
        List.of(
            List.<ByteBuffer>of(),
            List.of(values),
            List.of(values, batch.body().get(0)),
            List.of(batch.body().get(0), values, values),
            List.of(batch.body().get(0), values.slice(0, 27)))) {
      IpcComponents components =
          IpcComponents.of(List.of(schema, new IpcComponents.Message(batch.metadata(), body)));

      assertRefused(components, "Expected a body of 40 bytes, or its 2 buffers, in order, but");
    }
    assertRefused(
        IpcComponents.of(List.of(new IpcComponents.Message(schema.metadata(), List.of(values)))),
        "Expected a body of 0 bytes, but found 1 parts of 28 bytes");
  }

  @Test
  void areRefusedIfTheyAreNoMessages() {
    assertRefused(IpcComponents.of(List.of()), "Expected the schema message of an Arrow stream");
    for (int length : new int[] {0, 3, 16}) {
      ByteBuffer garbage = ByteBuffer.allocate(length);
      assertRefused(IpcComponents.of(List.of(new IpcComponents.Message(garbage, List.of()))), "");
    }
    IpcComponents.Message batch = NUMBERS.toComponents(SOME_NUMBERS).messages().get(1);
    assertRefused(IpcComponents.of(List.of(batch)), "Expected the schema message first");
  }

  private static void assertRefused(IpcComponents components, String message) {
    assertThatThrownBy(() -> NUMBERS.fromComponents(components))
        .isInstanceOf(ArrowFormatException.class)
        .hasMessageContaining(message);
  }

  private static <T> List<@Nullable Object> values(
      OneColumn<T, ? extends ValueVector<?>> type, IpcComponents components) throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    try (var reader = type.openComponents(components)) {
      for (var batch : reader) {
        ValueVector<?> vector = batch.vector();
        for (int i = 0; i < vector.length(); i++) {
          values.add(vector.isNull(i) ? null : vector.getObject(i));
        }
      }
    }
    return values;
  }

  private static byte[] joined(List<ByteBuffer> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (ByteBuffer part : parts) {
      byte[] bytes = new byte[part.remaining()];
      part.get(part.position(), bytes);
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }
}
