package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DictionaryBuilderTest {
  private static final Field TEXT =
      Field.nullable("f", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8));

  private static DictionaryBuilder<String> text(Field field) {
    return new DictionaryBuilder<>(field, new Utf8Builder(DictionaryBuilder.valuesField(field)));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> void set(VectorBuilder<T> builder, int start, @Nullable T... values) {
    builder.reserve(start + values.length);
    for (int i = 0; i < values.length; i++) {
      builder.set(start + i, values[i]);
    }
  }

  private static List<String> dictionary(DictionaryBuilder<?> builder) {
    RecordingSink sink = new RecordingSink();
    builder.encodeDictionary(sink);
    return sink.seen();
  }

  @Test
  void slotsAreIndicesOfValuesInTheOrderTheyCame() {
    DictionaryBuilder<String> builder = text(TEXT);
    set(builder, 0, "b", "a", null, "b", "a", "c");

    assertThat(RecordingSink.of(builder, 6))
        .containsExactly("node 6 nulls 1", "3b", "000100000102");
    assertThat(dictionary(builder))
        .containsExactly("node 3 nulls 0", "", "00000000010000000200000003000000", "626163");
  }

  @ParameterizedTest
  @CsvSource({
    "8, true, 0001",
    "8, false, 0001",
    "16, true, 00000100",
    "16, false, 00000100",
    "32, true, 0000000001000000",
    "32, false, 0000000001000000",
    "64, true, 00000000000000000100000000000000",
    "64, false, 00000000000000000100000000000000"
  })
  void indicesAreOfTheTypesWidth(int bits, boolean signed, String indices) {
    ArrowType.Int indexType = new ArrowType.Int(bits, signed);
    DictionaryBuilder<String> builder =
        text(Field.required("f", ArrowType.dictionary(indexType, ArrowType.UTF8)));
    set(builder, 0, "a", "b");

    assertThat(RecordingSink.of(builder, 2)).containsExactly("node 2 nulls 0", "", indices);
  }

  @ParameterizedTest
  @CsvSource({"8, true, 128", "8, false, 256", "16, true, 32768", "16, false, 65536"})
  void aDictionaryThatOutgrowsItsIndicesIsRefused(int bits, boolean signed, int most) {
    ArrowType.Int indexType = new ArrowType.Int(bits, signed);
    Field field = Field.required("f", ArrowType.dictionary(indexType, ArrowType.INT32));
    DictionaryBuilder<Integer> builder =
        new DictionaryBuilder<>(field, new Int32Builder(DictionaryBuilder.valuesField(field)));
    builder.reserve(most + 2);
    for (int i = 0; i < most; i++) {
      builder.set(i, i);
    }

    assertThatExceptionOfType(UnfitValueException.class)
        .isThrownBy(() -> builder.set(most, most))
        .withMessage(
            "is value number %d of its dictionary, but %s indices tell no more than %d apart; give"
                + " it a wider index",
            most + 1, indexType, most);
    builder.truncate(most);
    builder.set(most, most - 1);
    assertThat(builder.held()).isEqualTo(most);
  }

  @Test
  void arraysAreTheSameIfTheirElementsAre() {
    Field field = Field.nullable("f", ArrowType.dictionary(ArrowType.INT8, ArrowType.BINARY));
    DictionaryBuilder<byte[]> builder =
        new DictionaryBuilder<>(field, new BinaryBuilder(DictionaryBuilder.valuesField(field)));
    // One array, filled anew for each slot.
    byte[] bytes = {1, 2};
    set(builder, 0, bytes);
    bytes[0] = 3;
    set(builder, 1, bytes, new byte[] {1, 2}, new byte[] {3, 2});

    assertThat(RecordingSink.of(builder, 4)).containsExactly("node 4 nulls 0", "", "00010001");
    assertThat(dictionary(builder))
        .containsExactly("node 2 nulls 0", "", "000000000200000004000000", "01020302");
  }

  @Test
  void valuesThatWereDroppedKeepTheirIndices() {
    DictionaryBuilder<String> builder = text(TEXT);
    set(builder, 0, "a", "b");
    builder.drop();
    builder.truncate(0);
    set(builder, 0, "b", "c", "a");

    assertThat(RecordingSink.of(builder, 3)).containsExactly("node 3 nulls 0", "", "010200");
    assertThat(dictionary(builder)).containsExactly("node 1 nulls 0", "", "0000000001000000", "63");
  }

  @Test
  void truncatedSlotsLeaveNoValue() {
    DictionaryBuilder<String> builder = text(TEXT);
    set(builder, 0, "a", "b", "c", "a", "d");
    builder.truncate(2);
    set(builder, 2, "c", "e");

    assertThat(RecordingSink.of(builder, 4)).containsExactly("node 4 nulls 0", "", "00010203");
    assertThat(dictionary(builder))
        .containsExactly(
            "node 4 nulls 0", "", "0000000001000000020000000300000004000000", "61626365");
  }

  @Test
  void settledValuesOutliveTheirSlots() {
    DictionaryBuilder<String> builder = text(TEXT);
    set(builder, 0, "a", "b");
    builder.settle();
    builder.truncate(0);
    set(builder, 0, "c");
    builder.truncate(0);
    set(builder, 0, "d", "a");

    assertThat(RecordingSink.of(builder, 2)).containsExactly("node 2 nulls 0", "", "0200");
    assertThat(dictionary(builder))
        .containsExactly("node 3 nulls 0", "", "00000000010000000200000003000000", "616264");
  }

  @Test
  void aValueThatDoesNotFitLeavesNothingInTheDictionary() {
    DictionaryBuilder<String> builder = text(TEXT);
    set(builder, 0, "a");
    builder.reserve(3);

    assertThatExceptionOfType(UnfitValueException.class).isThrownBy(() -> builder.set(1, "\uD800"));
    builder.truncate(1);
    builder.set(1, "b");

    assertThat(dictionary(builder))
        .containsExactly("node 2 nulls 0", "", "000000000100000002000000", "6162");
  }

  @Test
  void slotsBelowANullStructAreNullAsLongAsThereIsNoValue() {
    Field struct = Field.nullable("f", ArrowType.STRUCT, TEXT);
    StructBuilder<String> builder = new OneText(struct);
    set(builder, 0, null, "a", null);

    assertThat(RecordingSink.of(builder, 3))
        .containsExactly("node 3 nulls 2", "02", "node 3 nulls 1", "06", "000000");
  }

  @Test
  void onlyTheBytesOfNewValuesCount() {
    DictionaryBuilder<String> builder = text(TEXT);
    assertThat(builder.variableBytes()).isZero();
    set(builder, 0, "abcd", "abcd", "x");
    assertThat(builder.variableBytes()).isEqualTo(5 + 2 * Integer.BYTES);

    builder.settle();
    assertThat(builder.variableBytes()).isZero();
    builder.drop();
    assertThat(builder.variableBytes()).isZero();
  }

  @Test
  void dictionariesAreCountedDepthFirst() {
    Field struct =
        Field.nullable("f", ArrowType.dictionary(ArrowType.INT8, ArrowType.STRUCT), TEXT);
    DictionaryBuilder<String> outer =
        new DictionaryBuilder<>(struct, new OneText(DictionaryBuilder.valuesField(struct)));
    Dictionaries found = new Dictionaries();
    outer.collectDictionaries(found);

    assertThat(found.growing().keySet()).containsExactly(0, 1);
    assertThat(found.growing().get(0)).isSameAs(outer);
    assertThat(found.fixed()).isEmpty();
  }

  private static final class OneText extends StructBuilder<String> {
    private final DictionaryBuilder<String> text;

    OneText(Field field) {
      super(field);
      text = text(field.child(0));
      columns(text);
    }

    @Override
    protected void setRecord(int index, String record) {
      text.set(index, record);
    }
  }
}
