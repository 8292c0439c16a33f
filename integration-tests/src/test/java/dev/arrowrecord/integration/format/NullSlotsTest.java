package dev.arrowrecord.integration.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.judge.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.flatbuf.Buffer;
import org.junit.jupiter.api.Test;

class NullSlotsTest {
  /** Only what is not null may leave a trace: with nothing, all buffers are zero, offsets too. */
  @Test
  void holdZerosEvenInBuffersThatHeldMore() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var writer = AllTypesArrow.newStream(out)) {
      writer.writeAll(AllTypesSamples.mixed(30));
      writer.flush();
      writer.writeAll(List.of(nothing(), nothing(), nothing()));
    }

    Messages.Batch last = Messages.batches(out.toByteArray()).get(1);

    assertThat(last.metadata().length()).isEqualTo(3);
    assertThat(last.body()).containsOnly(0);
  }

  @Test
  void haveNoValidityBitmapWhereNothingIsNull() throws IOException {
    Messages.Batch batch =
        Messages.batches(AllTypesArrow.toBytes(List.of(AllTypesSamples.empty()))).get(0);

    for (int i = 0; i < batch.metadata().nodesLength(); i++) {
      assertThat(batch.metadata().nodes(i).nullCount()).isZero();
    }
    Buffer validityOfTheFirstColumn = batch.metadata().buffers(0);
    assertThat(validityOfTheFirstColumn.length()).isZero();
  }

  @Test
  void haveClearedBitsInBitmapsAndSetBitsElsewhere() throws IOException {
    AllTypes full = AllTypesSamples.full();
    List<AllTypes> records =
        Arrays.asList(full, nothing(), full, full, full, full, full, full, full);

    Messages.Batch batch = Messages.batches(AllTypesArrow.toBytes(records)).get(0);

    // The ninth column is the first that may be null, and like those before it has two buffers.
    Buffer validity = batch.metadata().buffers(2 * 8);
    assertThat(validity.length()).isEqualTo(2);
    assertThat(batch.body()[(int) validity.offset()]).isEqualTo((byte) 0b1111_1101);
    assertThat(batch.body()[(int) validity.offset() + 1]).isEqualTo((byte) 1);
  }

  private static AllTypes nothing() {
    return AllTypesSamples.nothing();
  }
}
