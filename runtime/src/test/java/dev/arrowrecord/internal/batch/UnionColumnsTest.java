package dev.arrowrecord.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.NullBuilder;
import dev.arrowrecord.builder.TaggedStructBuilder;
import dev.arrowrecord.builder.UnionBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.builder.Variant;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Float64Vector;
import dev.arrowrecord.vector.Int32Vector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.NullVector;
import dev.arrowrecord.vector.TaggedStructVector;
import dev.arrowrecord.vector.UnionVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Unions and tagged structs of a number and a text, also as classes with other variants. */
final class UnionColumnsTest {
  private static final Field NUMBER = Field.nullable("number", ArrowType.INT32);
  private static final Field TEXT = Field.nullable("text", ArrowType.UTF8);
  private static final Field KIND = Field.required("kind", ArrowType.UTF8);
  private static final @Nullable Object[] VALUES = {7, "ab", 8, null, ""};
  private static final int TYPE_IDS = 0;
  private static final int OFFSETS = 1;

  private static ColumnSample sample(UnionMode mode) throws IOException {
    Field field = Field.nullable("f", ArrowType.union(mode, 5, 2), NUMBER, TEXT);
    return ColumnSample.of(
        new UnionBuilder<Object>(
            field,
            Variant.of(Integer.class, new Int32Builder(NUMBER)),
            Variant.of(String.class, new Utf8Builder(TEXT))),
        VALUES);
  }

  private static UnionVector<Object> vector(Column column) {
    return new UnionVector<>(
        column, new Int32Vector(column.child(0)), new Utf8Vector(column.child(1)));
  }

  private static List<@Nullable Object> all(UnionVector<Object> vector) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < vector.length(); i++) {
      values.add(vector.get(i));
    }
    return values;
  }

  @ParameterizedTest
  @EnumSource
  void valuesAreReadAsTheyWereWritten(UnionMode mode) throws IOException {
    UnionVector<Object> vector = vector(sample(mode).read());

    assertThat(all(vector)).containsExactly(VALUES);
    assertThat(vector.typeId(0)).isEqualTo(5);
    assertThat(vector.typeId(1)).isEqualTo(2);
    assertThat(vector.childIndex(1)).isEqualTo(1);
    assertThat(vector.childSlot(2)).isEqualTo(mode == UnionMode.DENSE ? 1 : 2);
    assertThat(vector.isNull(3)).isTrue();
    assertThat(vector.isNull(4)).isFalse();
    assertThat(vector.nullCount()).isEqualTo(1);
    assertThat(vector.child(0)).isInstanceOf(Int32Vector.class);
  }

  @ParameterizedTest
  @EnumSource
  void theClassMayNumberAndOrderVariantsInItsOwnWay(UnionMode mode) throws IOException {
    Column column =
        sample(mode).readAs(Field.nullable("f", ArrowType.union(mode, 0, 1), TEXT, NUMBER));
    UnionVector<Object> vector =
        new UnionVector<>(
            column, new Utf8Vector(column.child(0)), new Int32Vector(column.child(1)));

    assertThat(all(vector)).containsExactly(VALUES);
    assertThat(vector.typeId(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void variantsThatTheDataLacksAreNeverMet(UnionMode mode) throws IOException {
    Field item = Field.nullable("item", ArrowType.FLOAT64);
    Field list = Field.nullable("list", ArrowType.LARGE_LIST, item);
    Field expected = Field.nullable("f", ArrowType.union(mode, 1, 2, 5), list, NUMBER, TEXT);
    Column column = sample(mode).readAs(expected);
    UnionVector<Object> vector =
        new UnionVector<>(
            column,
            ListVector.ofList(column.child(0), new Float64Vector(column.child(0).child(0))),
            new Int32Vector(column.child(1)),
            new Utf8Vector(column.child(2)));

    assertThat(all(vector)).containsExactly(VALUES);
    assertThat(vector.child(0).length()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void variantsThatTheClassLacksAreMismatchesWhereTheyStand(UnionMode mode) throws IOException {
    Column column = sample(mode).readAs(Field.nullable("f", ArrowType.union(mode, 0), TEXT));
    UnionVector<Object> vector = new UnionVector<>(column, new Utf8Vector(column.child(0)));

    assertThat(vector.get(1)).isEqualTo("ab");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> vector.get(0))
        .withMessage(
            "The data does not fit Row: f: expected a variant of the class,"
                + " found the variant number in slot 0 of the batch at byte 0");
    assertThatExceptionOfType(SchemaMismatchException.class).isThrownBy(() -> vector.typeId(2));
  }

  @ParameterizedTest
  @EnumSource
  void typeIdsOfNobodyAreMalformed(UnionMode mode) throws IOException {
    for (int wrong : new int[] {0, 1, 3, 127, -1, -128}) {
      ColumnSample sample = sample(mode);
      sample.buffer(TYPE_IDS).put(1, (byte) wrong);
      UnionVector<Object> vector = vector(sample.read());

      assertThat(vector.get(0)).isEqualTo(7);
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> vector.get(1))
          .withCauseInstanceOf(ArrowFormatException.class)
          .withMessageContaining(
              "Column f, slot 1: expected a type id of [5, 2], but found " + wrong);
    }
  }

  @Test
  void offsetsThatLeadNowhereAreMalformed() throws IOException {
    for (int wrong : new int[] {-1, Integer.MIN_VALUE, 2, Integer.MAX_VALUE}) {
      ColumnSample sample = sample(UnionMode.DENSE);
      sample.buffer(OFFSETS).putInt(Integer.BYTES, wrong);
      UnionVector<Object> vector = vector(sample.read());

      assertThat(vector.get(0)).isEqualTo(7);
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> vector.get(1))
          .withCauseInstanceOf(ArrowFormatException.class)
          .withMessageContaining(
              "Column f, slot 1: expected an offset below 2, but found " + wrong);
    }
  }

  @ParameterizedTest
  @EnumSource
  void slotsThatDoNotExistAreRefused(UnionMode mode) throws IOException {
    UnionVector<Object> vector = vector(sample(mode).read());

    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> vector.get(5));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> vector.isNull(-1));
  }

  @ParameterizedTest
  @EnumSource
  void nullsAreRefusedWhereTheUnionHasNoRoomForThem(UnionMode mode) throws IOException {
    ArrowType type = ArrowType.union(mode, 5, 2);
    Field strict = Field.required("f", type, NUMBER, TEXT);

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> sample(mode).readAs(strict))
        .withMessageContaining("f.number: expected no nulls, found a null in slot");

    // The slot now has another value, so that the null in the variant is none of the union.
    ColumnSample sample = sample(mode);
    sample.buffer(TYPE_IDS).put(3, (byte) 2);
    if (mode == UnionMode.DENSE) {
      sample.buffer(OFFSETS).putInt(3 * Integer.BYTES, 1);
    }
    assertThat(vector(sample.readAs(strict)).get(3)).isEqualTo("");
  }

  @ParameterizedTest
  @EnumSource
  void nullsMayStandInAnyVariantOfANullableUnion(UnionMode mode) throws IOException {
    Field lenient =
        Field.nullable(
            "f",
            ArrowType.union(mode, 5, 2),
            Field.required("number", ArrowType.INT32),
            Field.required("text", ArrowType.UTF8));

    assertThat(vector(sample(mode).readAs(lenient)).get(3)).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void valuesOfANullVariantAreNulls(UnionMode mode) throws IOException {
    Field nothing = Field.nullable("nothing", ArrowType.NULL);
    ArrowType type = ArrowType.union(mode, 0, 1);
    ColumnSample sample =
        ColumnSample.of(
            new UnionBuilder<Object>(
                Field.nullable("f", type, nothing, TEXT),
                Variant.of(Void.class, new NullBuilder(nothing)),
                Variant.of(String.class, new Utf8Builder(TEXT))),
            "a",
            null);
    Column column = sample.read();

    assertThat(
            new UnionVector<Object>(
                    column, new NullVector(column.child(0)), new Utf8Vector(column.child(1)))
                .get(1))
        .isNull();
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> sample.readAs(Field.required("f", type, nothing, TEXT)))
        .withMessageContaining("f.nothing: expected no nulls, found a null in slot");
  }

  private static ColumnSample tagged() throws IOException {
    return ColumnSample.of(
        new TaggedStructBuilder<Object>(
            Field.nullable("f", ArrowType.STRUCT, KIND, NUMBER, TEXT),
            Variant.of(Integer.class, new Int32Builder(NUMBER)),
            Variant.of(String.class, new Utf8Builder(TEXT))),
        VALUES);
  }

  @Test
  void taggedStructsAreReadAsTheyWereWritten() throws IOException {
    Column column = tagged().read();
    TaggedStructVector<Object> vector =
        new TaggedStructVector<>(
            column, new Int32Vector(column.child(1)), new Utf8Vector(column.child(2)));

    for (int i = 0; i < VALUES.length; i++) {
      assertThat(vector.get(i)).isEqualTo(VALUES[i]);
    }
    assertThat(vector.tags().get(1)).isEqualTo("text");
  }

  @Test
  void tagsThatTheClassLacksAreMismatches() throws IOException {
    Column column = tagged().readAs(Field.nullable("f", ArrowType.STRUCT, KIND, TEXT));
    TaggedStructVector<Object> vector =
        new TaggedStructVector<>(column, new Utf8Vector(column.child(1)));

    assertThat(vector.get(1)).isEqualTo("ab");
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> vector.get(0))
        .withMessageContaining("f: expected a tag of [text], found \"number\" in slot 0");
  }

  @Test
  void variantsThatAreNullWhereTheTagNamesThemAreMismatches() throws IOException {
    ColumnSample sample = tagged();
    int validityOfNumber = 4;
    sample.buffer(validityOfNumber).put(0, (byte) 0);
    Column column = sample.read();
    TaggedStructVector<Object> vector =
        new TaggedStructVector<>(
            column, new Int32Vector(column.child(1)), new Utf8Vector(column.child(2)));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> vector.get(0))
        .withMessageContaining("f: expected a value of the variant number, found a null in slot 0");
  }
}
