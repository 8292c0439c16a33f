package dev.arrowrecord.internal.expansion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RowExpansionTest {
  private static final int BYTES = 10_000;
  private static final int ROWS = 4;
  private static final ObjectLimit OBJECTS = new ObjectLimit(1_000 * BYTES);

  private final RowBudget budget = RowBudget.ofAll(2 * BYTES);

  @Test
  void refusesAsOftenAsItIsAskedForWhatAllRowsShare() {
    RowExpansion rows =
        new RowExpansion(
            List.of(SampleColumn.of(ArrowType.INT8, ROWS, Map.of())),
            ROWS,
            new SharedObjects(10 * BYTES, 10 * BYTES),
            budget,
            OBJECTS,
            77);

    assertRefused(rows);
    assertRefused(rows);
    assertRefused(rows);
  }

  @Test
  void refusesAsOftenAsItIsAskedWhatADictionaryDoesNotVouchFor() {
    RowExpansion rows = ofBytes(bytes(BYTES));

    assertRefused(rows);
    assertRefused(rows);
  }

  @Test
  void leavesToOthersWhatWasRefused() {
    SampleColumn values = bytes(BYTES);

    assertRefused(ofBytes(values));
    // The three of the four arrays that the dictionary does not vouch for are too much; one is not.
    assertThatCode(check(ofBytes(values, 2))).doesNotThrowAnyException();
    assertThatCode(check(ofBytes(values, 1))).doesNotThrowAnyException();
    assertRefused(ofBytes(values, 1));
  }

  @Test
  void readsWhatWasReadOnceMore() {
    RowExpansion rows = ofBytes(bytes(BYTES), 2);

    for (int i = 0; i < 10; i++) {
      assertThatCode(check(rows)).doesNotThrowAnyException();
    }
  }

  @Test
  void letsDictionariesWithinThoseOfADictionaryVouchOnce() {
    SampleColumn inner =
        SampleColumn.encoded(
            ArrowType.INT8, 1, Map.of(BufferKind.DATA, new byte[1]), bytes(10 * BYTES));
    SampleColumn outer =
        SampleColumn.of(
            ArrowType.LIST, 1, Map.of(BufferKind.OFFSETS, LittleEndianBytes.ints(0, 1)), inner);

    assertThatCode(check(ofBytes(outer, 1))).doesNotThrowAnyException();
    assertRefused(ofBytes(outer, 1));
  }

  @Test
  void letsNoDictionaryWithinThoseOfADictionaryVouchForMoreThanItHas() {
    SampleColumn inner =
        SampleColumn.encoded(
            ArrowType.INT8, 1, Map.of(BufferKind.DATA, new byte[1]), bytes(10 * BYTES));
    SampleColumn outer =
        SampleColumn.of(
            ArrowType.LIST_VIEW,
            2,
            Map.of(
                BufferKind.OFFSETS,
                LittleEndianBytes.ints(0, 0),
                BufferKind.SIZES,
                LittleEndianBytes.ints(1, 1)),
            inner);

    assertRefused(ofBytes(outer, 2));
  }

  /** A dictionary batch of one array. */
  private static SampleColumn bytes(int length) {
    return SampleColumn.of(
        ArrowType.BINARY,
        1,
        Map.of(
            BufferKind.OFFSETS,
            LittleEndianBytes.ints(0, length),
            BufferKind.DATA,
            new byte[length]));
  }

  private RowExpansion ofBytes(SampleColumn values) {
    return ofBytes(values, ROWS);
  }

  private RowExpansion ofBytes(SampleColumn values, int rows) {
    return new RowExpansion(
        List.of(
            SampleColumn.encoded(
                ArrowType.INT8, rows, Map.of(BufferKind.DATA, new byte[rows]), values)),
        rows,
        SharedObjects.NONE,
        budget,
        OBJECTS,
        77);
  }

  private static ThrowingCallable check(RowExpansion rows) {
    return () -> rows.check(SampleColumn.batch(0));
  }

  private static void assertRefused(RowExpansion rows) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(check(rows))
        .withCauseInstanceOf(ArrowFormatException.class)
        .withMessageContaining("that their data does not account for");
  }
}
