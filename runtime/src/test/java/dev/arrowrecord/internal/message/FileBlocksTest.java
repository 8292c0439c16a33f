package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.io.FileBytes;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.junit.jupiter.api.Test;

/** Where messages are is the footer's word, which is not believed. */
class FileBlocksTest {
  private static final byte[] FILE =
      ForeignStream.of(SampleStreams.numbers()).file(Prefix.MARKER_AND_LENGTH, MetadataVersion.V5);

  @Test
  void areReadWhereverTheyAre() throws IOException {
    try (FileReader reader = FileReader.open(FileBytes.of(ByteBuffer.wrap(FILE)))) {
      Block block = reader.footer().recordBatches().get(0);
      assertThat(reader.read(block).body().length()).isEqualTo(block.bodyLength());
    }
  }

  @Test
  void areRefusedOutsideOfWhereMessagesAre() throws IOException {
    try (FileReader reader = FileReader.open(FileBytes.of(ByteBuffer.wrap(FILE)))) {
      Block good = reader.footer().recordBatches().get(0);
      int metadata = good.metadataLength();
      long body = good.bodyLength();
      // After the last message comes the end marker, and then the footer.
      long last = good.offset() + 8;
      for (Block bad :
          List.of(
              new Block(0, metadata, body),
              new Block(7, metadata, body),
              new Block(last + 1, metadata, body),
              new Block(FILE.length - 4, metadata, body),
              new Block(Long.MAX_VALUE, metadata, body),
              new Block(good.offset(), Integer.MAX_VALUE, body),
              new Block(good.offset(), metadata, Long.MAX_VALUE - metadata),
              new Block(good.offset(), metadata, Long.MAX_VALUE))) {
        assertRefused(reader, bad, "Expected a message between byte 8 and the footer at byte ");
      }
    }
  }

  @Test
  void areRefusedWhereNoMessageBegins() throws IOException {
    try (FileReader reader = FileReader.open(FileBytes.of(ByteBuffer.wrap(FILE)))) {
      Block good = reader.footer().recordBatches().get(0);
      int metadata = good.metadataLength();
      assertRefused(
          reader, new Block(good.offset() + 1, metadata, good.bodyLength()), "Expected an Arrow");
      assertRefused(
          reader, new Block(good.offset(), metadata, good.bodyLength() - 1), "Truncated: ");
      assertRefused(reader, new Block(good.offset(), 0, 0), "Expected a message, but found the");
      long end = good.offset() + metadata + good.bodyLength();
      assertRefused(reader, new Block(end, 8, 0), "Expected a message, but found the end");
    }
  }

  @Test
  void areRefusedIfTheyOverlap() throws IOException {
    byte[] stream = SampleStreams.of(Field.required("a", ArrowType.INT32)).stream(3, 3);
    byte[] file = ForeignStream.of(stream).file(Prefix.MARKER_AND_LENGTH, MetadataVersion.V5);
    List<Block> blocks;
    try (FileReader reader = FileReader.open(FileBytes.of(ByteBuffer.wrap(file)))) {
      blocks = reader.footer().recordBatches();
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int second = file.length - Long.BYTES;
    while (bytes.getLong(second) != blocks.get(1).offset()) {
      second--;
    }
    long first = blocks.get(0).offset();
    // The same message, one that begins in its body, and one that ends in the other.
    for (long offset : new long[] {first, first + Long.BYTES, first - Long.BYTES}) {
      bytes.putLong(second, offset);
      assertThatExceptionOfType(ArrowFormatException.class)
          .isThrownBy(() -> FileReader.open(FileBytes.of(ByteBuffer.wrap(file))))
          .withMessageStartingWith("Expected messages that do not overlap, but the footer has ");
    }
  }

  private static void assertRefused(FileReader reader, Block block, String reason) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .as("%s", block)
        .isThrownBy(() -> reader.read(block))
        .withMessageContaining(reason);
  }
}
