package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.builder.ConvertedBuilder;
import dev.arrowrecord.builder.DecimalBuilder;
import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.Float16Builder;
import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.Int8Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.UInt8Builder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.conversion.Conversion;
import dev.arrowrecord.conversion.Conversions;
import dev.arrowrecord.conversion.IntegralType;
import dev.arrowrecord.internal.batch.ColumnSample;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values of other Java types, and what becomes of those that do not fit. */
final class ConvertedColumnTest {
  private static final Field INT8 = Field.nullable("f", ArrowType.INT8);
  private static final Field INT64 = Field.nullable("f", ArrowType.INT64);
  private static final Conversion<Integer, Byte> INT_AS_BYTE =
      Conversions.integral(IntegralType.INT, IntegralType.BYTE);

  private static VectorBuilder<Integer> intsAsBytes(Field field) {
    return new ConvertedBuilder<>(new Int8Builder(field), INT_AS_BYTE);
  }

  @Test
  void valuesComeBack() {
    ConvertedVector<Integer, Byte, Int8Vector> vector =
        ColumnSample.column(
            INT8,
            ConvertedColumnTest::intsAsBytes,
            column -> new ConvertedVector<>(new Int8Vector(column), INT_AS_BYTE),
            127,
            null,
            -128);

    assertThat(ColumnSample.objects(vector)).containsExactly(127, null, -128);
    assertThat(vector.isNull(1)).isTrue();
    assertThat(vector.source().get(0)).isEqualTo((byte) 127);
  }

  @Test
  void aValueThatDoesNotFitIsRefusedByPropertyAndRow() {
    assertThatThrownBy(
            () ->
                ColumnSample.column(
                    INT8, ConvertedColumnTest::intsAsBytes, Int8Vector::new, 1, null, 128))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Row 2: Row.f is 128, out of the range of int8 (-128 to 127)");
    Field list = Field.nullable("f", ArrowType.LIST, INT8);
    assertThatThrownBy(
            () ->
                ColumnSample.column(
                    list,
                    field -> ListBuilder.ofCollection(field, intsAsBytes(field.child(0))),
                    column -> ListVector.ofList(column, new Int8Vector(column.child(0))),
                    List.of(1, 300)))
        .hasMessage("Row 0: Row.f[1] is 300, out of the range of int8 (-128 to 127)");
  }

  @Test
  void whatIsOutOfRangeIsHeldAgainstTheColumn() {
    Conversion<Long, Integer> longAsInt = Conversions.integral(IntegralType.LONG, IntegralType.INT);
    Field uint8 = Field.nullable("f", ArrowType.UINT8);
    for (long value : new long[] {1L << 40, 256, -1}) {
      assertThatThrownBy(
              () ->
                  ColumnSample.column(
                      uint8,
                      field -> new ConvertedBuilder<>(new UInt8Builder(field), longAsInt),
                      UInt8Vector::new,
                      value))
          .hasMessage("Row 0: Row.f is " + value + ", out of the range of uint8 (0 to 255)");
    }
    Field half = Field.nullable("f", ArrowType.FLOAT16);
    for (double value : new double[] {1e39, 65520}) {
      assertThatThrownBy(
              () ->
                  ColumnSample.column(
                      half,
                      field ->
                          new ConvertedBuilder<>(
                              new Float16Builder(field), Conversions.DOUBLE_AS_FLOAT16),
                      Float16Vector::new,
                      value))
          .hasMessage(
              "Row 0: Row.f is " + value + ", out of the range of halffloat (-65504 to 65504)");
    }
  }

  @Test
  void theRangeOfADictionaryOrRunsIsThatOfItsValues() {
    Field dictionary = Field.nullable("f", ArrowType.dictionary(ArrowType.INT32, ArrowType.INT8));
    assertThatThrownBy(
            () ->
                ColumnSample.column(
                    dictionary,
                    field ->
                        new ConvertedBuilder<>(
                            new DictionaryBuilder<>(field, new Int8Builder(INT8)), INT_AS_BYTE),
                    NullVector::new,
                    128))
        .hasMessage("Row 0: Row.f is 128, out of the range of int8 (-128 to 127)");
    Field runs =
        Field.nullable(
            "f",
            ArrowType.RUN_END_ENCODED,
            Field.required("run_ends", ArrowType.INT32),
            Field.nullable("values", ArrowType.INT8));
    assertThatThrownBy(
            () ->
                ColumnSample.column(
                    runs,
                    field ->
                        new ConvertedBuilder<>(
                            new RunEndBuilder<>(field, new Int8Builder(field.child(1))),
                            INT_AS_BYTE),
                    NullVector::new,
                    -129))
        .hasMessage("Row 0: Row.f is -129, out of the range of int8 (-128 to 127)");
  }

  @Test
  void aValueReadThatDoesNotFitIsAMismatch() {
    Conversion<Byte, Long> byteAsLong = Conversions.integral(IntegralType.BYTE, IntegralType.LONG);
    ConvertedVector<Byte, Long, Int64Vector> bytes =
        ColumnSample.column(
            INT64,
            Int64Builder::new,
            column -> new ConvertedVector<>(new Int64Vector(column), byteAsLong),
            7L,
            128L);
    assertThat(bytes.getObject(0)).isEqualTo((byte) 7);
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> bytes.getObject(1))
        .withMessageContaining("a value from -128 to 127")
        .withMessageContaining("128 in slot 1");

    var integers =
        ColumnSample.column(
            Field.nullable("f", ArrowType.decimal128(9, 1)),
            DecimalBuilder::new,
            column -> new ConvertedVector<>(new DecimalVector(column), Conversions.BIG_INTEGER),
            new BigDecimal("1.5"));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> integers.getObject(0))
        .withMessageContaining("a value without a fraction")
        .withMessageContaining("1.5 in slot 0");
  }

  @Test
  void aUsersConverterNeverSeesNullAndStandsBehindAnOptional() {
    Conversion<Optional<String>, String> optional = Conversions.optional();
    Conversion<String, Long> converter = Conversions.of(new Numbers());
    List<Optional<String>> read =
        ColumnSample.values(
            INT64,
            field ->
                new ConvertedBuilder<>(
                    new ConvertedBuilder<>(new Int64Builder(field), converter), optional),
            column ->
                new ConvertedVector<>(
                    new ConvertedVector<>(new Int64Vector(column), converter), optional),
            Optional.of("12"),
            Optional.empty(),
            null);

    assertThat(read).containsExactly(Optional.of("12"), Optional.empty(), Optional.empty());
  }

  @Test
  void whatAUsersConverterThrowsPassesThrough() {
    Conversion<String, Long> failing = Conversions.of(new Failing());
    assertThatThrownBy(
            () ->
                ColumnSample.column(
                    INT64,
                    field -> new ConvertedBuilder<>(new Int64Builder(field), failing),
                    Int64Vector::new,
                    "x"))
        .isExactlyInstanceOf(ArithmeticException.class)
        .hasMessage("no x");
    ValueVector<String> vector =
        ColumnSample.column(
            INT64,
            Int64Builder::new,
            column -> new ConvertedVector<>(new Int64Vector(column), failing),
            1L);
    assertThatThrownBy(() -> vector.getObject(0))
        .isExactlyInstanceOf(DateTimeException.class)
        .hasMessage("no 1");
  }

  private static final class Numbers implements ArrowConverter<String, Long> {
    @Override
    public Long toArrow(String value) {
      return Long.valueOf(value);
    }

    @Override
    public String fromArrow(Long value) {
      return value.toString();
    }
  }

  private static final class Failing implements ArrowConverter<String, Long> {
    @Override
    public Long toArrow(String value) {
      throw new ArithmeticException("no " + value);
    }

    @Override
    public String fromArrow(Long value) {
      throw new DateTimeException("no " + value);
    }
  }
}
