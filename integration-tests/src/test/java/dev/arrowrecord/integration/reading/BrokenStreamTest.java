package dev.arrowrecord.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stream that failed does not look finished afterwards. */
final class BrokenStreamTest {
  /** Some record. */
  @ArrowRecord
  record Count(long count) {}

  @Test
  void failsAgainWhenAskedAgain() throws IOException {
    byte[] bytes =
        BrokenStreamTest_CountArrow.toBytes(
            List.of(new Count(1), new Count(2)), WriteOptions.defaults().withBatchRows(1));
    byte[] broken = Arrays.copyOf(bytes, bytes.length - 20);
    try (var reader = BrokenStreamTest_CountArrow.openStream(new ByteArrayInputStream(broken))) {
      var batches = reader.iterator();
      assertThat(batches.next().toList()).containsExactly(new Count(1));
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(batches::hasNext)
            .isInstanceOf(UncheckedIOException.class)
            .hasCauseInstanceOf(ArrowFormatException.class);
      }
      assertThatThrownBy(reader::readAll).isInstanceOf(ArrowFormatException.class);
    }
  }
}
