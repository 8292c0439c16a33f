package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunEndBuilderTest {
  private static Field field(boolean nullable, ArrowType runEnds, ArrowType values) {
    return new Field(
        "f",
        nullable,
        ArrowType.RUN_END_ENCODED,
        List.of(
            Field.required("run_ends", runEnds),
            nullable ? Field.nullable("values", values) : Field.required("values", values)),
        java.util.Map.of());
  }

  private static RunEndBuilder<Byte> bytes(ArrowType runEnds) {
    Field field = field(true, runEnds, ArrowType.INT8);
    return new RunEndBuilder<>(field, new Int8Builder(field.child(1)));
  }

  private static <T> void set(VectorBuilder<T> builder, int start, List<@Nullable T> values) {
    builder.reserve(start + values.size());
    for (int i = 0; i < values.size(); i++) {
      builder.set(start + i, values.get(i));
    }
  }

  private static List<@Nullable Byte> values(@Nullable Integer... values) {
    return Arrays.stream(values).map(each -> each == null ? null : each.byteValue()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "16, 02000300050006000700",
    "32, 0200000003000000050000000600000007000000",
    "64, 02000000000000000300000000000000050000000000000006000000000000000700000000000000"
  })
  void aRunIsAValueAndWhereItEnds(int bits, String runEnds) {
    RunEndBuilder<Byte> builder = bytes(new ArrowType.Int(bits, true));
    set(builder, 0, Arrays.asList((byte) 1, (byte) 1, (byte) 2, null, null, (byte) 2, (byte) 1));

    assertThat(RecordingSink.of(builder, 7))
        .containsExactly(
            "node 7 nulls 0", //
            "node 5 nulls 0",
            "",
            runEnds, //
            "node 5 nulls 1",
            "1b",
            "0102000201");
  }

  @Test
  void aColumnWithoutSlotsHasNoRuns() {
    assertThat(RecordingSink.of(bytes(ArrowType.INT32), 0))
        .containsExactly("node 0 nulls 0", "node 0 nulls 0", "", "", "node 0 nulls 0", "", "");
  }

  @Test
  void arraysAreTheSameIfTheirElementsAre() {
    Field field = field(true, ArrowType.INT16, ArrowType.BINARY);
    RunEndBuilder<byte[]> builder = new RunEndBuilder<>(field, new BinaryBuilder(field.child(1)));
    builder.reserve(4);
    // One array, filled anew for each slot.
    byte[] bytes = {1};
    builder.set(0, bytes);
    builder.set(1, bytes);
    bytes[0] = 2;
    builder.set(2, bytes);
    builder.set(3, new byte[] {2});

    assertThat(RecordingSink.of(builder, 4))
        .containsExactly(
            "node 4 nulls 0",
            "node 2 nulls 0",
            "",
            "02000400",
            "node 2 nulls 0",
            "",
            "000000000100000002000000",
            "0102");
  }

  @Test
  void truncatedSlotsAreAsThoughNeverSet() {
    RunEndBuilder<Byte> builder = bytes(ArrowType.INT16);
    set(builder, 0, values(1, 1, 1, 2, null, 3));
    builder.truncate(2);
    set(builder, 2, values(1, 4));

    assertThat(RecordingSink.of(builder, 4))
        .containsExactly(
            "node 4 nulls 0", "node 2 nulls 0", "", "03000400", "node 2 nulls 0", "", "0104");
    builder.truncate(0);
    set(builder, 0, values(4));
    assertThat(RecordingSink.of(builder, 1))
        .containsExactly(
            "node 1 nulls 0", "node 1 nulls 0", "", "0100", "node 1 nulls 0", "", "04");
  }

  @Test
  void aNullIsRefusedWhereThereIsNone() {
    Field field = field(false, ArrowType.INT16, ArrowType.INT8);
    RunEndBuilder<Byte> builder = new RunEndBuilder<>(field, new Int8Builder(field.child(1)));
    builder.reserve(2);
    builder.set(0, (byte) 1);

    assertThatExceptionOfType(UnfitValueException.class)
        .isThrownBy(() -> builder.set(1, null))
        .matches(UnfitValueException::isUnexpectedNull);
  }

  @Test
  void runEndsOf16BitsCount32767Slots() {
    RunEndBuilder<Byte> builder = bytes(ArrowType.INT16);
    builder.reserve(Short.MAX_VALUE + 1);
    for (int i = 0; i < Short.MAX_VALUE; i++) {
      builder.set(i, (byte) 1);
    }

    assertThatExceptionOfType(UnfitValueException.class)
        .isThrownBy(() -> builder.set(Short.MAX_VALUE, (byte) 1))
        .withMessage(
            "is one value more than the 32767 that 16-bit run ends can count in a batch; use"
                + " smaller batches, or run ends of 32 bits");
    assertThat(RecordingSink.of(builder, Short.MAX_VALUE)).contains("ff7f");
  }

  @Test
  void slotsBelowANullStructBelongToTheRunBefore() {
    Field struct =
        Field.nullable("f", ArrowType.STRUCT, field(true, ArrowType.INT16, ArrowType.INT8));
    StructBuilder<Byte> builder = new OneRun(struct);
    set(builder, 0, values(null, 5, null, 5));

    assertThat(RecordingSink.of(builder, 4))
        .containsExactly(
            "node 4 nulls 2",
            "0a",
            "node 4 nulls 0",
            "node 2 nulls 0",
            "",
            "01000400",
            "node 2 nulls 0",
            "",
            "0005");
  }

  private static final class OneRun extends StructBuilder<Byte> {
    private final RunEndBuilder<Byte> value;

    OneRun(Field field) {
      super(field);
      value = new RunEndBuilder<>(field.child(0), new Int8Builder(field.child(0).child(1)));
      columns(value);
    }

    @Override
    protected void setRecord(int index, Byte record) {
      value.set(index, record);
    }
  }
}
