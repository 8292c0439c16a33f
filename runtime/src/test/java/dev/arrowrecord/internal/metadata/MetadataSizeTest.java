package dev.arrowrecord.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stream and the file of PyArrow's guide to IPC take 1,984 and 4,226 bytes there. */
class MetadataSizeTest {

  private static final int MAGIC = "ARROW1".length();
  private static final int PADDED_MAGIC = 8;
  private static final int END_OF_STREAM = 8;
  private static final int BODY = 96;
  private static final int SCHEMA = SchemaEncoder.message(Samples.GUIDE).length;
  private static final int BATCH =
      RecordBatchTemplate.recordBatch(3, 7, 0, BodyFormat.uncompressed(8)).bytes().length;

  @Test
  void aStreamOfFiveBatchesIsSmallerThanThatOfPyArrow() {
    assertThat(SCHEMA).isEqualTo(208);
    assertThat(BATCH).isEqualTo(248);
    assertThat(stream(5)).isEqualTo(1936).isLessThan(1984);
  }

  @Test
  void aFileOfTenBatchesIsSmallerThanThatOfPyArrow() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      blocks.add(new Block(PADDED_MAGIC + SCHEMA + (long) i * (BATCH + BODY), BATCH, BODY));
    }
    int footer = FooterEncoder.encode(Samples.GUIDE, List.of(), blocks).length;

    assertThat(footer).isEqualTo(456);
    assertThat(PADDED_MAGIC + stream(10) + footer + Integer.BYTES + MAGIC)
        .isEqualTo(4130)
        .isLessThan(4226);
  }

  private static int stream(int batches) {
    return SCHEMA + batches * (BATCH + BODY) + END_OF_STREAM;
  }
}
