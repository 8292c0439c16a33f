package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists of runs that must not be null: only the runs that a list reaches count. */
class RequiredRunsTest {
  @ArrowRecord
  record Lax(List<@Nullable @ArrowRunEndEncoded String> texts, List<@Nullable Void> nothing) {}

  @ArrowRecord
  record Strict(List<@NonNull @ArrowRunEndEncoded String> texts) {}

  private static final int END_OF_STREAM = 8;
  private static final int TEXT_OFFSETS = 1;

  private static byte[] stream() throws IOException {
    return RequiredRunsTest_LaxArrow.toBytes(
        List.of(
            new Lax(List.of("a", "a"), List.of()),
            new Lax(Collections.singletonList(null), Collections.singletonList(null))));
  }

  @Test
  void refuseANullRunWithinAList() throws IOException {
    byte[] stream = stream();

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> RequiredRunsTest_StrictArrow.fromBytes(stream))
        .withMessageContaining("texts[]");
  }

  @Test
  void mayHaveANullRunOutsideEveryList() throws IOException {
    byte[] stream = stream();
    Messages.Batch batch = Messages.batches(stream).get(0);
    int body = stream.length - END_OF_STREAM - batch.body().length;
    int offsets = body + (int) batch.metadata().buffers(TEXT_OFFSETS).offset();
    ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN).putInt(offsets + 2 * Integer.BYTES, 2);

    assertThat(RequiredRunsTest_StrictArrow.fromBytes(stream))
        .containsExactly(new Strict(List.of("a", "a")), new Strict(List.of()));
  }
}
