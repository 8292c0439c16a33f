package dev.arrowrecord.builder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Unions and tagged structs of a number and a text. */
final class UnionLayoutTest {
  private static final Field NUMBER = Field.required("number", ArrowType.INT8);
  private static final Field TEXT = Field.nullable("text", ArrowType.UTF8);

  private static UnionBuilder<Object> union(UnionMode mode, boolean nullable) {
    Field field =
        new Field("f", nullable, ArrowType.union(mode, 5, 2), List.of(NUMBER, TEXT), Map.of());
    return new UnionBuilder<>(
        field,
        Variant.of(Byte.class, new Int8Builder(NUMBER)),
        Variant.of(String.class, new Utf8Builder(TEXT)));
  }

  private static <T> List<String> layout(VectorBuilder<T> builder, @Nullable T[] values) {
    builder.reserve(values.length);
    for (int i = 0; i < values.length; i++) {
      builder.set(i, values[i]);
    }
    return RecordingSink.of(builder, values.length);
  }

  @Test
  void denseUnionsPointToTheSlotsOfTheirChildren() {
    Object[] values = {(byte) 7, "ab", (byte) 8, null};
    assertThat(layout(union(UnionMode.DENSE, true), values))
        .containsExactly(
            "node 4 nulls 0",
            "05020502",
            "00000000" + "00000000" + "01000000" + "01000000", //
            "node 2 nulls 0",
            "",
            "0708", //
            "node 2 nulls 1",
            "01",
            "00000000" + "02000000" + "02000000",
            "6162");
  }

  @Test
  void sparseUnionsHaveASlotInEveryChild() {
    Object[] values = {(byte) 7, "ab", (byte) 8, null};
    assertThat(layout(union(UnionMode.SPARSE, true), values))
        .containsExactly(
            "node 4 nulls 0",
            "05020502", //
            "node 4 nulls 0",
            "",
            "07000800", //
            "node 4 nulls 1",
            "07",
            "00000000" + "00000000" + "02000000" + "02000000" + "02000000",
            "6162");
  }

  @Test
  void aUnionWithoutRoomForNullsRefusesThem() {
    for (UnionMode mode : UnionMode.values()) {
      UnionBuilder<Object> builder = union(mode, false);
      builder.reserve(1);
      assertThatThrownBy(() -> builder.set(0, null))
          .isInstanceOfSatisfying(
              UnfitValueException.class, e -> assertThat(e.isUnexpectedNull()).isTrue());
    }
  }

  @Test
  void aValueOfNoVariantIsRefused() {
    UnionBuilder<Object> builder = union(UnionMode.DENSE, true);
    builder.reserve(1);

    assertThatThrownBy(() -> builder.set(0, 1.5))
        .isInstanceOf(UnfitValueException.class)
        .hasMessage(
            "is of class java.lang.Double, which is no variant of"
                + " dense_union<number: int8 not null=5, text: string=2>");
  }

  @Test
  void aSubclassGoesToTheVariantItExtends() {
    Field field = Field.required("f", ArrowType.union(UnionMode.DENSE, 0), TEXT);
    UnionBuilder<Object> builder =
        new UnionBuilder<>(field, Variant.of(CharSequence.class, new AnyText(TEXT)));

    assertThat(layout(builder, new Object[] {"ab", new StringBuilder("c")}))
        .contains("0000", "616263");
  }

  @Test
  void whatFailsLeavesNoTraceInAnyChild() {
    for (UnionMode mode : UnionMode.values()) {
      UnionBuilder<Object> builder = union(mode, true);
      Object[] before = {(byte) 1, "a"};
      layout(builder, before);
      builder.reserve(5);
      builder.set(2, "lost");
      builder.set(3, (byte) 99);
      assertThatThrownBy(() -> builder.set(4, "\ud83d")).isInstanceOf(UnfitValueException.class);

      builder.truncate(2);
      builder.set(2, (byte) 2);

      assertThat(RecordingSink.of(builder, 3))
          .isEqualTo(layout(union(mode, true), new Object[] {(byte) 1, "a", (byte) 2}));
    }
  }

  @Test
  void aBuilderServesAgain() {
    for (UnionMode mode : UnionMode.values()) {
      UnionBuilder<Object> builder = union(mode, true);
      Object[] values = {null, (byte) 1, "a"};
      List<String> first = layout(builder, values);
      builder.truncate(0);
      assertThat(builder.variableBytes()).isZero();
      assertThat(layout(builder, values)).isEqualTo(first);
    }
  }

  @Test
  void belowANullStructAUnionHasAnEmptySlot() {
    UnionBuilder<Object> dense = union(UnionMode.DENSE, true);
    dense.reserve(2);
    dense.set(0, "a");
    dense.setEmpty(1);

    assertThat(RecordingSink.of(dense, 2))
        .containsExactly(
            "node 2 nulls 0",
            "0202",
            "00000000" + "01000000", //
            "node 0 nulls 0",
            "",
            "", //
            "node 2 nulls 0",
            "",
            "00000000" + "01000000" + "01000000",
            "61");
  }

  @Test
  void thereMustBeAVariantForEachChild() {
    Field field = Field.required("f", ArrowType.union(UnionMode.DENSE, 5, 2), NUMBER, TEXT);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new UnionBuilder<>(field, Variant.of(Byte.class, new Int8Builder(NUMBER))));
  }

  private static TaggedStructBuilder<Object> tagged() {
    Field field =
        Field.nullable(
            "f",
            ArrowType.STRUCT,
            Field.required("kind", ArrowType.UTF8),
            Field.nullable("number", ArrowType.INT8),
            TEXT);
    return new TaggedStructBuilder<>(
        field,
        Variant.of(Byte.class, new Int8Builder(field.child(1))),
        Variant.of(String.class, new Utf8Builder(TEXT)));
  }

  @Test
  void taggedStructsNameTheChildThatHasTheValue() {
    assertThat(layout(tagged(), new Object[] {(byte) 7, "ab", null}))
        .containsExactly(
            "node 3 nulls 1",
            "03", //
            "node 3 nulls 0",
            "",
            "00000000" + "06000000" + "0a000000" + "0a000000",
            "6e756d626572" + "74657874", //
            "node 3 nulls 1",
            "05",
            "070000", //
            "node 3 nulls 1",
            "06",
            "00000000" + "00000000" + "02000000" + "02000000",
            "6162");
  }

  @Test
  void taggedStructsLeaveNoTraceOfWhatFails() {
    TaggedStructBuilder<Object> builder = tagged();
    builder.reserve(2);
    builder.set(0, "a");
    assertThatThrownBy(() -> builder.set(1, "\ud83d")).isInstanceOf(UnfitValueException.class);
    assertThatThrownBy(() -> builder.set(1, 1.5)).isInstanceOf(UnfitValueException.class);

    builder.truncate(1);
    builder.set(1, (byte) 1);

    assertThat(RecordingSink.of(builder, 2))
        .isEqualTo(layout(tagged(), new Object[] {"a", (byte) 1}));
  }

  /** Takes text of any class. */
  private static final class AnyText extends VariableWidthBuilder<CharSequence> {
    AnyText(Field field) {
      super(field);
    }

    @Override
    public void set(int index, @Nullable CharSequence value) {
      byte[] bytes = String.valueOf(value).getBytes(UTF_8);
      ensureData(bytes.length);
      System.arraycopy(bytes, 0, data, size, bytes.length);
      endSlot(index, size + bytes.length);
    }
  }
}
