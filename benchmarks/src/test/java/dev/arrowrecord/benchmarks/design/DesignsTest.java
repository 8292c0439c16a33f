package dev.arrowrecord.benchmarks.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All candidates do the same work. */
class DesignsTest {
  private static final int ROWS = 3_000;
  private static final int BATCH_ROWS = 1_000;

  @Test
  void everyLayoutAndEncodingWritesTheSameBytes() throws IOException {
    for (String lengths : List.of("short", "8", "50")) {
      for (int nonAsciiPercent : new int[] {0, 10}) {
        Row[] rows = Row.make(ROWS, lengths, nonAsciiPercent);
        byte[] expected = write(rows, RowLayout.BYTE_ARRAYS, StringEncoding.GET_BYTES);
        for (RowLayout layout : RowLayout.values()) {
          for (StringEncoding encoding : StringEncoding.values()) {
            assertThat(write(rows, layout, encoding))
                .as("%s, %s, %s, %d", layout, encoding, lengths, nonAsciiPercent)
                .isEqualTo(expected);
          }
        }
      }
    }
  }

  @Test
  void everyReaderMakesTheRowsThatWereWritten() throws IOException {
    Row[] rows = Row.make(BATCH_ROWS, "short", 0);
    List<byte[]> buffers = new ArrayList<>();
    RowWriter writer =
        RowLayout.BYTE_ARRAYS.writer(
            new BodyReader.Collector(buffers), BATCH_ROWS, StringEncoding.CHAR_AT);
    for (Row row : rows) {
      writer.write(row);
    }
    for (ReadDesignBenchmark.Memory memory : ReadDesignBenchmark.Memory.values()) {
      BodyReader.Body body = BodyReader.Body.of(BATCH_ROWS, buffers, memory.allocator(0));
      for (BodyReader.Numbers numbers : BodyReader.Numbers.values()) {
        for (BodyReader.Strings strings : BodyReader.Strings.values()) {
          assertThat(BodyReader.read(body, numbers, strings))
              .as("%s, %s, %s", memory, numbers, strings)
              .containsExactly(rows);
        }
      }
    }
  }

  private static byte[] write(Row[] rows, RowLayout layout, StringEncoding encoding)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowWriter writer = layout.writer(out, BATCH_ROWS, encoding);
    for (Row row : rows) {
      writer.write(row);
    }
    return out.toByteArray();
  }
}
