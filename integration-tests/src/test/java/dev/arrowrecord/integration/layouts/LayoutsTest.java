package dev.arrowrecord.integration.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.builder.BinaryBuilder;
import dev.arrowrecord.builder.FixedSizeListBuilder;
import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.UnionBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.builder.Variant;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.FixedSizeListVector;
import dev.arrowrecord.vector.Int32Vector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.UnionVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {
  private static final Field TEXT_ITEM = Field.nullable("item", ArrowType.UTF8_VIEW);

  static Stream<ArrowType> texts() {
    return Stream.of(ArrowType.UTF8, ArrowType.LARGE_UTF8, ArrowType.UTF8_VIEW);
  }

  static Stream<ArrowType> lists() {
    return Stream.of(
        ArrowType.LIST, ArrowType.LARGE_LIST, ArrowType.LIST_VIEW, ArrowType.LARGE_LIST_VIEW);
  }

  private static <T> void assertReadByEither(SingleColumn<T, ?> ipc, List<T> values)
      throws IOException {
    byte[] stream = ipc.stream(values);

    assertThat(ipc.read(stream)).isEqualTo(values);
    assertThat(ipc.read(Peer.copy(stream))).isEqualTo(values);
  }

  private static List<String> manyTexts() {
    List<String> texts = new ArrayList<>(Arrays.asList("joe", null, "", "twelve bytes"));
    // arrow-java begins another data buffer after some thousand bytes.
    for (int i = 0; i < 300; i++) {
      texts.add("text, which is longer than a view itself, number ".repeat(4) + i);
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofText(ArrowType type) throws IOException {
    SingleColumn<String, Utf8Vector> ipc =
        SingleColumn.of(Field.nullable("f", type), Utf8Builder::new, Utf8Vector::new);

    assertReadByEither(ipc, manyTexts());
    assertThat(Peer.values(ipc.stream(manyTexts())))
        .isEqualTo(manyTexts().stream().map(String::valueOf).toList());
  }

  @Test
  void ofBytes() throws IOException {
    for (ArrowType type :
        List.of(ArrowType.BINARY, ArrowType.LARGE_BINARY, ArrowType.BINARY_VIEW)) {
      SingleColumn<byte[], ?> ipc =
          SingleColumn.of(Field.nullable("f", type), BinaryBuilder::new, BinaryVector::new);
      List<byte[]> values = Arrays.asList(new byte[] {1, -1}, null, new byte[40]);

      assertThat(ipc.read(Peer.copy(ipc.stream(values))).toArray(new byte[0][]))
          .isDeepEqualTo(values.toArray(new byte[0][]));
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void ofLists(ArrowType type) throws IOException {
    SingleColumn<List<String>, ?> ipc =
        SingleColumn.of(
            Field.nullable("f", type, TEXT_ITEM),
            field -> ListBuilder.ofCollection(field, new Utf8Builder(field.child(0))),
            column -> ListVector.ofList(column, new Utf8Vector(column.child(0))));
    List<List<String>> values =
        Arrays.asList(
            List.of("a", "longer than a view itself"), null, List.of(), Arrays.asList("b", null));

    assertThat(ipc.read(ipc.stream(values))).isEqualTo(values);
    if (type == ArrowType.LIST || type == ArrowType.LARGE_LIST) {
      // arrow-java 19 cannot copy the elements of list views.
      assertThat(ipc.read(Peer.copy(ipc.stream(values)))).isEqualTo(values);
    }
    assertThat(Peer.values(ipc.stream(values)))
        .containsExactly("[\"a\",\"longer than a view itself\"]", "null", "[]", "[\"b\",null]");
  }

  @Test
  void ofFixedSizeLists() throws IOException {
    SingleColumn<List<String>, ?> ipc =
        SingleColumn.of(
            Field.nullable("f", ArrowType.fixedSizeList(2), TEXT_ITEM),
            field -> FixedSizeListBuilder.ofCollection(field, new Utf8Builder(field.child(0))),
            column -> FixedSizeListVector.ofList(column, new Utf8Vector(column.child(0))));
    List<List<String>> values =
        Arrays.asList(List.of("a", "longer than a view itself"), null, Arrays.asList("b", null));

    assertReadByEither(ipc, values);
    assertThat(Peer.values(ipc.stream(values)))
        .containsExactly("[\"a\",\"longer than a view itself\"]", "null", "[\"b\",null]");
  }

  @ParameterizedTest
  @EnumSource
  void ofUnions(UnionMode mode) throws IOException {
    SingleColumn<Object, ?> ipc =
        SingleColumn.of(
            Field.nullable(
                "f",
                ArrowType.union(mode, 0, 1),
                Field.nullable("int", ArrowType.INT32),
                Field.nullable("varchar", ArrowType.UTF8)),
            field ->
                new UnionBuilder<>(
                    field,
                    Variant.of(Integer.class, new Int32Builder(field.child(0))),
                    Variant.of(String.class, new Utf8Builder(field.child(1)))),
            column ->
                new UnionVector<>(
                    column, new Int32Vector(column.child(0)), new Utf8Vector(column.child(1))));
    List<Object> values = Arrays.asList(1, "a", null, "", 2);

    assertThat(ipc.read(ipc.stream(values))).isEqualTo(values);
    assertThat(Peer.values(ipc.stream(values))).containsExactly("1", "a", "null", "", "2");
  }
}
