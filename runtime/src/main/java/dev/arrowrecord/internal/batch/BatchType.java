package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import dev.arrowrecord.schema.Schema;

/**
 * What all record batches of a schema have in common, worked out once: their shape, and their
 * metadata but for the numbers.
 */
public final class BatchType {
  private final BatchShape shape;
  private final int alignment;
  private final RecordBatchTemplate template;

  /**
   * Works out the metadata of a schema's batches.
   *
   * @param alignment what messages and buffers are padded to, in bytes
   */
  public BatchType(Schema schema, int alignment) {
    this.shape = BatchShape.of(schema.fields());
    this.alignment = alignment;
    this.template =
        RecordBatchTemplate.recordBatch(
            shape.nodes(), shape.buffersWritten(), shape.variadics(), alignment);
  }

  /** An empty batch, to be filled. */
  public EncodedBatch newBatch() {
    return new EncodedBatch(template.copy(), shape, alignment);
  }
}
