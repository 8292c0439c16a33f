package dev.arrowrecord.integration.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Some hundred bytes that claim two thousand million values, none of which has bytes. */
class ClaimedLengthsTest {
  @ArrowRecord
  record Nulls(List<Void> values) {}

  @ArrowRecord
  record NullArray(Void[] values) {}

  @ArrowRecord
  record RunList(List<@ArrowRunEndEncoded String> values) {}

  @ArrowRecord
  record Hollow(Void nothing) {}

  @ArrowRecord
  record HollowList(List<Hollow> values) {}

  @ArrowRecord
  record FixedList(@ArrowField(size = 1) List<Void> values) {}

  @ArrowRecord
  record Run(@ArrowRunEndEncoded String value) {}

  @ArrowRecord
  record HollowStruct(Hollow value) {}

  @ArrowRecord
  record Flagged(boolean flag, Void nothing) {}

  // A number that is nowhere else in the bytes.
  private static final int WRITTEN = 54_321;
  private static final int CLAIMED = Integer.MAX_VALUE - 8;
  private static final int BELIEVED = 1 << 24;
  private static final WriteOptions ONE_BATCH = WriteOptions.defaults().withBatchRows(1 << 25);

  @Test
  void areRefusedOfElements() throws IOException {
    List<Void> nulls = Collections.nCopies(WRITTEN, null);
    byte[] list = ClaimedLengthsTest_NullsArrow.toBytes(List.of(new Nulls(nulls)));
    byte[] array =
        ClaimedLengthsTest_NullArrayArrow.toBytes(List.of(new NullArray(new Void[WRITTEN])));
    byte[] runs =
        ClaimedLengthsTest_RunListArrow.toBytes(
            List.of(new RunList(Collections.nCopies(WRITTEN, "run"))));
    byte[] structs =
        ClaimedLengthsTest_HollowListArrow.toBytes(
            List.of(new HollowList(Collections.nCopies(WRITTEN, new Hollow(null)))));

    assertRefused(() -> ClaimedLengthsTest_NullsArrow.fromBytes(claiming(CLAIMED, list)));
    assertRefused(() -> ClaimedLengthsTest_NullArrayArrow.fromBytes(claiming(CLAIMED, array)));
    assertRefused(() -> ClaimedLengthsTest_RunListArrow.fromBytes(claiming(CLAIMED, runs)));
    assertRefused(() -> ClaimedLengthsTest_HollowListArrow.fromBytes(claiming(CLAIMED, structs)));
  }

  @Test
  void areRefusedOfRows() throws IOException {
    byte[] nulls =
        ClaimedLengthsTest_HollowArrow.toBytes(rows(WRITTEN, new Hollow(null)), ONE_BATCH);
    byte[] run = ClaimedLengthsTest_RunArrow.toBytes(rows(WRITTEN, new Run("run")), ONE_BATCH);
    byte[] structs =
        ClaimedLengthsTest_HollowStructArrow.toBytes(
            rows(WRITTEN, new HollowStruct(new Hollow(null))), ONE_BATCH);
    byte[] lists =
        ClaimedLengthsTest_FixedListArrow.toBytes(
            rows(WRITTEN, new FixedList(Collections.singletonList(null))), ONE_BATCH);

    for (int claimed : new int[] {BELIEVED + 1, CLAIMED}) {
      assertRefused(() -> ClaimedLengthsTest_HollowArrow.fromBytes(claiming(claimed, nulls)));
      assertRefused(() -> ClaimedLengthsTest_RunArrow.fromBytes(claiming(claimed, run)));
      assertRefused(
          () -> ClaimedLengthsTest_HollowStructArrow.fromBytes(claiming(claimed, structs)));
      assertRefused(() -> ClaimedLengthsTest_FixedListArrow.fromBytes(claiming(claimed, lists)));
    }
  }

  @Test
  void areBelievedWithinReason() throws IOException {
    byte[] run = ClaimedLengthsTest_RunArrow.toBytes(rows(WRITTEN, new Run("run")), ONE_BATCH);
    ByteBuffer stream = ByteBuffer.wrap(claiming(BELIEVED, run));

    try (var reader = ClaimedLengthsTest_RunArrow.openStream(stream)) {
      var batch = reader.iterator().next();

      assertThat(batch.rowCount()).isEqualTo(BELIEVED);
      // Not as rows, of which a small JVM may have too many.
      assertThat(batch.value().get(BELIEVED - 1)).isEqualTo("run");
    }
  }

  @Test
  void areBelievedBesideAColumnThatHasBytes() throws IOException {
    byte[] bytes =
        ClaimedLengthsTest_FlaggedArrow.toBytes(
            rows(BELIEVED + 1, new Flagged(true, null)), ONE_BATCH);

    try (var reader = ClaimedLengthsTest_FlaggedArrow.openStream(ByteBuffer.wrap(bytes))) {
      var batch = reader.iterator().next();

      assertThat(batch.rowCount()).isEqualTo(BELIEVED + 1);
      assertThat(batch.get(BELIEVED)).isEqualTo(new Flagged(true, null));
    }
  }

  private static <T> List<T> rows(int count, T row) {
    return Collections.nCopies(count, row);
  }

  private static void assertRefused(ThrowingCallable reading) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(reading)
        .withMessageContaining("expected at most " + BELIEVED + " slots")
        .satisfies(e -> assertThat(e.byteOffset()).isPositive());
  }

  /** The stream, with another number wherever it has {@link #WRITTEN}. */
  private static byte[] claiming(int claimed, byte[] stream) {
    byte[] changed = stream.clone();
    ByteBuffer numbers = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
    boolean found = false;
    for (int i = 0; i < changed.length; i += Integer.BYTES) {
      if (numbers.getInt(i) == WRITTEN) {
        numbers.putInt(i, claimed);
        found = true;
      }
    }
    assertThat(found).isTrue();
    return changed;
  }
}
