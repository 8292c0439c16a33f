package dev.arrowrecord.internal.expansion;

import static dev.arrowrecord.internal.expansion.LittleEndianBytes.ints;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import java.io.UncheckedIOException;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ObjectLimitTest {
  private static final long LIST = 44;
  private static final long ELEMENT = 4 + 24;

  /** Lists of one number, of two, and so on. */
  private static SampleColumn lists(int count) {
    int[] offsets = new int[count + 1];
    for (int i = 0; i < count; i++) {
      offsets[i + 1] = offsets[i] + i + 1;
    }
    return SampleColumn.of(
        ArrowType.LIST,
        count,
        Map.of(BufferKind.OFFSETS, ints(offsets)),
        SampleColumn.of(
            ArrowType.FLOAT64,
            offsets[count],
            Map.of(BufferKind.DATA, new byte[8 * offsets[count]])));
  }

  @Test
  void leavesAllSlotsOfAColumnThatHasFewElementsInAll() {
    assertThat(new ObjectLimit(LIST + 10 * ELEMENT).check(lists(4), 0)).isEqualTo(4);
  }

  @Test
  void leavesAllSlotsIfNoneTakesTooMuch() {
    assertThat(new ObjectLimit(LIST + 4 * ELEMENT).check(lists(4), 0)).isEqualTo(4);
  }

  @Test
  void checksEachSlotIfOneTakesTooMuch() {
    SampleColumn lists = lists(4);
    ObjectLimit limit = new ObjectLimit(LIST + 4 * ELEMENT - 1);

    for (int slot = 0; slot < 3; slot++) {
      assertThat(limit.check(lists, slot)).isZero();
    }
    assertRefused(
        () -> limit.check(lists, 3),
        "Column c, slot 3: its value would take about 156 bytes of memory as objects, where at most"
            + " 155 are expected, half of what Java has: read the column of its elements instead, or"
            + " give it more memory (-Xmx)");
  }

  @Test
  void checksRowsOneByOne() {
    SampleColumn batch = SampleColumn.batch(4, lists(4));
    // A record has a header of 12 bytes, and a reference.
    ObjectLimit limit = new ObjectLimit(16 + LIST + 3 * ELEMENT);

    assertThat(limit.check(batch, 2)).isZero();
    assertRefused(
        () -> limit.check(batch, 3),
        "Row 3 of this batch would take about 172 bytes of memory as objects, where at most 144 are"
            + " expected, half of what Java has, most of them in column c: read columns instead of"
            + " rows, or give it more memory (-Xmx)");
    assertThat(new ObjectLimit(16 + LIST + 4 * ELEMENT).check(batch, 0)).isEqualTo(4);
  }

  @Test
  void checksAllRowsTogether() {
    SampleColumn batch = SampleColumn.batch(4, lists(4));
    long all = 4 * (4 + 16 + LIST) + 10 * ELEMENT;

    assertThatCode(() -> new ObjectLimit(all).checkAll(batch, SharedObjects.NONE))
        .doesNotThrowAnyException();
    assertRefused(
        () -> new ObjectLimit(all - 1).checkAll(batch, SharedObjects.NONE),
        "The rows of this batch would take about 536 bytes of memory as objects, where at most 535"
            + " are expected, half of what Java has, most of them in column c: read them one by one,"
            + " as records() does, or read columns instead of rows, or give it more memory (-Xmx)");
    assertRefused(
        () -> new ObjectLimit(all).checkAll(batch, new SharedObjects(0, 1)),
        "The rows of this batch would take about 537 bytes");
  }

  @Test
  void namesTheStructWhoseValuesTakeTooMuch() {
    SampleColumn struct = SampleColumn.of(ArrowType.STRUCT, 4, Map.of(), lists(4));

    assertRefused(
        () -> new ObjectLimit(100).checkAll(struct, SharedObjects.NONE),
        "The rows of c would take about 536 bytes");
  }

  @Test
  void checksRowsOfAllBatchesTogether() {
    SampleColumn batch = SampleColumn.batch(4, lists(4));
    RowBudget budget = RowBudget.ofAll(1_000);
    ObjectLimit limit = new ObjectLimit(2 * 536);

    limit.checkKept(batch, SharedObjects.NONE, budget);
    limit.checkKept(batch, SharedObjects.NONE, budget);
    assertRefused(
        () -> limit.checkKept(batch, SharedObjects.NONE, budget),
        "The rows up to this batch would take about 1608 bytes of memory as objects, where at most"
            + " 1072 are expected, half of what Java has, most of them in column c: read them batch"
            + " by batch, or one by one, as records() does, or read columns instead of rows, or give"
            + " it more memory (-Xmx)");
  }

  /** With the bytes of the batch, objects may take five eighths of memory. */
  @Test
  void isLessBesideALargeBatch() {
    assertThat(ObjectLimit.beside(400, 0)).isEqualTo(new ObjectLimit(400));
    assertThat(ObjectLimit.beside(400, 100)).isEqualTo(new ObjectLimit(400));
    assertThat(ObjectLimit.beside(400, 101)).isEqualTo(new ObjectLimit(399, true));
    assertThat(ObjectLimit.beside(400, 450)).isEqualTo(new ObjectLimit(50, true));
    assertThat(ObjectLimit.beside(400, 1_000)).isEqualTo(new ObjectLimit(50, true));
    assertRefused(
        () -> ObjectLimit.beside(400, 1_000).checkAll(SampleColumn.batch(4), SharedObjects.NONE),
        "at most 50 are expected, which is what so large a batch leaves of what Java has: read");
  }

  @Test
  void namesNoColumnOfABatchThatHasNone() {
    assertRefused(
        () -> new ObjectLimit(100).checkAll(SampleColumn.batch(10), SharedObjects.NONE),
        "half of what Java has: read them one by one");
    assertRefused(
        () -> new ObjectLimit(100).checkAll(SampleColumn.batch(0), new SharedObjects(0, 101)),
        "half of what Java has: read them one by one");
  }

  @Test
  void hasNothingAgainstABatchWithoutRows() {
    SampleColumn batch = SampleColumn.batch(0);

    assertThatCode(() -> new ObjectLimit(0).checkAll(batch, SharedObjects.NONE))
        .doesNotThrowAnyException();
  }

  private static void assertRefused(ThrowingCallable check, String message) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(check)
        .havingCause()
        .isInstanceOf(ArrowFormatException.class)
        .withMessageContaining(message);
  }
}
