package dev.arrowrecord.internal.metadata;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.schema.Schema;
import java.util.List;
import org.apache.arrow.flatbuf.MetadataVersion;

/**
 * Writes footers: the inverse of {@link FooterDecoder}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format">IPC file
 *     format</a>
 */
public final class FooterEncoder {

  private FooterEncoder() {}

  /**
   * The footer of a file, without the length and magic that follow it; its length is a multiple of
   * 8 if there are any blocks.
   *
   * @param schema schema of the file, the same that its schema message has
   * @param dictionaries dictionary batches in the order of the file
   * @param recordBatches record batches in the order of the file
   */
  public static byte[] encode(Schema schema, List<Block> dictionaries, List<Block> recordBatches) {
    return encode(schema, List.of(), List.of(), dictionaries, recordBatches, KeyValues.NONE);
  }

  /**
   * The footer of a file whose dictionaries have ids of their own, or which has metadata.
   *
   * @param schema schema of the file, the same that its schema message has
   * @param dictionaryIds ids of the dictionaries by ordinal, or empty for 0, 1, 2…
   * @param metadata pairs of the schema and of each field, or empty for those of their maps
   * @param dictionaries dictionary batches in the order of the file
   * @param recordBatches record batches in the order of the file
   * @param customMetadata application metadata of the footer, not of the schema
   */
  public static byte[] encode(
      Schema schema,
      List<Long> dictionaryIds,
      List<KeyValues> metadata,
      List<Block> dictionaries,
      List<Block> recordBatches,
      KeyValues customMetadata) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int schemaOffset = SchemaEncoder.encode(builder, schema, dictionaryIds, metadata);
    org.apache.arrow.flatbuf.Footer.startDictionariesVector(builder, dictionaries.size());
    int dictionariesOffset = blocks(builder, dictionaries);
    org.apache.arrow.flatbuf.Footer.startRecordBatchesVector(builder, recordBatches.size());
    int recordBatchesOffset = blocks(builder, recordBatches);
    int metadataOffset =
        customMetadata.isEmpty()
            ? 0
            : org.apache.arrow.flatbuf.Footer.createCustomMetadataVector(
                builder, SchemaEncoder.keyValues(builder, customMetadata));
    org.apache.arrow.flatbuf.Footer.finishFooterBuffer(
        builder,
        org.apache.arrow.flatbuf.Footer.createFooter(
            builder,
            MetadataVersion.V5,
            schemaOffset,
            dictionariesOffset,
            recordBatchesOffset,
            metadataOffset));
    return builder.sizedByteArray();
  }

  private static int blocks(FlatBufferBuilder builder, List<Block> blocks) {
    // FlatBuffers are built from the end.
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      org.apache.arrow.flatbuf.Block.createBlock(
          builder, block.offset(), block.metadataLength(), block.bodyLength());
    }
    return builder.endVector();
  }
}
