package dev.arrowrecord.integration.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.arrow.flatbuf.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one batch left in the columns' buffers must never show in the next. */
class ReusedBuffersTest {
  private static final List<AllTypes> RICH = Collections.nCopies(70, AllTypesSamples.full());

  static Stream<List<AllTypes>> poorer() {
    return Stream.of(
        List.of(AllTypesSamples.nothing()),
        List.of(AllTypesSamples.empty()),
        Collections.nCopies(69, AllTypesSamples.nothing()),
        Collections.nCopies(71, AllTypesSamples.empty()),
        AllTypesSamples.mixed(9),
        AllTypesSamples.mixed(200));
  }

  @ParameterizedTest
  @MethodSource("poorer")
  void giveTheSameBytesAsFreshOnes(List<AllTypes> poorer) throws IOException {
    for (int alignment : new int[] {8, 64}) {
      assertThat(lastBatch(alignment, RICH, poorer)).isEqualTo(lastBatch(alignment, poorer));
    }
  }

  @ParameterizedTest
  @MethodSource("poorer")
  void giveTheSameBytesAsFreshOnesAfterARecordThatWasRefused(List<AllTypes> poorer)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<AllTypes> writer = AllTypesArrow.newStream(out)) {
      writer.writeAll(RICH);
      writer.flush();
      int start = out.size();
      for (AllTypes record : poorer) {
        refuse(writer);
        writer.write(record);
      }
      refuse(writer);
      writer.flush();

      byte[] bytes = out.toByteArray();
      assertThat(Arrays.copyOfRange(bytes, start, bytes.length)).isEqualTo(lastBatch(8, poorer));
    }
  }

  @ParameterizedTest
  @MethodSource("poorer")
  void arePaddedWithZeros(List<AllTypes> poorer) throws IOException {
    for (int alignment : new int[] {8, 64}) {
      WriteOptions options = WriteOptions.defaults().withAlignment(alignment);
      for (Messages.Batch batch : Messages.batches(AllTypesArrow.toBytes(poorer, options))) {
        byte[] body = batch.body();
        for (int i = 0; i < batch.metadata().buffersLength(); i++) {
          Buffer buffer = batch.metadata().buffers(i);
          assertThat(buffer.offset() % alignment).isZero();
          Arrays.fill(
              body, (int) buffer.offset(), (int) (buffer.offset() + buffer.length()), (byte) 0);
        }
        assertThat(body).containsOnly(0);
      }
    }
  }

  /** The last property is refused, so that all before it have been laid out by then. */
  private static void refuse(RecordWriter<AllTypes> writer) throws IOException {
    try {
      writer.write(unfit());
    } catch (IllegalArgumentException e) {
      return;
    }
    throw new AssertionError("An unpaired surrogate was accepted");
  }

  private static AllTypes unfit() {
    return AllTypesSamples.full(List.of(Optional.of("fine"), Optional.of("\uD83D")));
  }

  @SafeVarargs
  private static byte[] lastBatch(int alignment, List<AllTypes>... batches) throws IOException {
    WriteOptions options = WriteOptions.defaults().withAlignment(alignment);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<AllTypes> writer = AllTypesArrow.newStream(out, options)) {
      int start = 0;
      for (List<AllTypes> batch : batches) {
        writer.flush();
        start = out.size();
        writer.writeAll(batch);
      }
      writer.flush();
      byte[] bytes = out.toByteArray();
      return Arrays.copyOfRange(bytes, start, bytes.length);
    }
  }
}
