package dev.arrowrecord.internal.batch;

import dev.arrowrecord.builder.BatchBuilder;
import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import dev.arrowrecord.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What all record batches of a schema have in common, worked out once: their shape, and their
 * metadata but for the numbers.
 */
public final class BatchType {
  private final BatchShape shape;
  private final int alignment;
  private final RecordBatchTemplate template;
  private final List<DictionaryType> dictionaries;
  private volatile boolean noneGrows;

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
    this.dictionaries = DictionaryType.of(schema.fields(), alignment);
    this.noneGrows = dictionaries.isEmpty();
  }

  /** An empty batch, to be filled. */
  public EncodedBatch newBatch() {
    return new EncodedBatch(template.copy(), shape, alignment);
  }

  /**
   * The dictionaries that columns of the schema build, those within the values of another before
   * it, which is the order that they must be written in.
   */
  public List<GrowingDictionary> growingDictionaries(BatchBuilder<?> rows) {
    if (noneGrows) {
      return List.of();
    }
    List<GrowingDictionary> growing = new ArrayList<>();
    for (Map.Entry<Integer, DictionaryBuilder<?>> each : rows.dictionaries().growing().entrySet()) {
      growing.add(new GrowingDictionary(dictionaries.get(each.getKey()), each.getValue()));
    }
    noneGrows = growing.isEmpty();
    Collections.reverse(growing);
    return growing;
  }
}
