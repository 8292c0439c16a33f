package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads footers: the inverse of {@link FooterEncoder}.
 *
 * <p>Whatever the bytes, the outcome is a footer or an {@link ArrowFormatException}, and memory is
 * bounded by their number.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format">IPC file
 *     format</a>
 */
public final class FooterDecoder {

  /** Longs of a {@code Block}: its metadata length is an int, padded. */
  private static final int LONGS_PER_BLOCK = 3;

  private FooterDecoder() {}

  /**
   * Reads a footer. Whether its blocks lie within the file is left to the reader.
   *
   * @param footer the footer from position to limit, without the length and magic that follow it;
   *     neither position nor limit is moved
   * @param byteOffset where the footer is in the file, for the exception's message; -1 if unknown
   * @throws ArrowFormatException if the footer is invalid, or of a version that is not supported
   */
  public static Footer decode(ByteBuffer footer, long byteOffset) throws ArrowFormatException {
    DecodingBudget.checkSize(footer, byteOffset);
    MetadataBuffer buffer = new MetadataBuffer(footer, byteOffset);
    FlatTable table = buffer.root();
    SchemaDecoder.version(table, Slots.FOOTER_VERSION);
    FlatTable schema = table.requireTable(Slots.FOOTER_SCHEMA, "the schema of a footer");
    DecodingBudget budget = new DecodingBudget(buffer);
    return new Footer(
        SchemaDecoder.decode(schema, budget),
        blocks(table, Slots.FOOTER_DICTIONARIES),
        blocks(table, Slots.FOOTER_RECORD_BATCHES),
        budget.keyValues(table, Slots.FOOTER_CUSTOM_METADATA));
  }

  private static List<Block> blocks(FlatTable footer, int slot) throws ArrowFormatException {
    long[] longs = footer.getVector(slot, LONGS_PER_BLOCK * Long.BYTES).getLongs(LONGS_PER_BLOCK);
    List<Block> blocks = new ArrayList<>(longs.length / LONGS_PER_BLOCK);
    for (int i = 0; i < longs.length; i += LONGS_PER_BLOCK) {
      Block block = new Block(longs[i], (int) longs[i + 1], longs[i + 2]);
      if (block.offset() < 0 || block.metadataLength() < 0 || block.bodyLength() < 0) {
        throw footer.error("Expected a block without negative numbers but found " + block);
      }
      blocks.add(block);
    }
    return blocks;
  }
}
