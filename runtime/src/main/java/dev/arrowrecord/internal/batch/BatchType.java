package dev.arrowrecord.internal.batch;

import dev.arrowrecord.builder.BatchBuilder;
import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.KeyValues;
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
  private final BodyFormat format;
  private final RecordBatchTemplate template;
  private final List<DictionaryType> dictionaries;
  private volatile boolean noneGrows;

  /**
   * Works out the metadata of a schema's batches.
   *
   * @param format how their bodies are written
   */
  public BatchType(Schema schema, BodyFormat format) {
    this.shape = BatchShape.of(schema.fields());
    this.format = format;
    this.template =
        RecordBatchTemplate.recordBatch(
            shape.nodes(), shape.buffersWritten(), shape.variadics(), format);
    this.dictionaries = DictionaryType.of(schema.fields(), format);
    this.noneGrows = dictionaries.isEmpty();
  }

  /** An empty batch, to be filled. */
  public EncodedBatch newBatch() {
    return new EncodedBatch(template.copy(), shape, format);
  }

  /**
   * An empty batch, to be filled, whose message has metadata.
   *
   * @param customMetadata application metadata of the message
   */
  public EncodedBatch newBatch(KeyValues customMetadata) {
    if (customMetadata.isEmpty()) {
      return newBatch();
    }
    RecordBatchTemplate described =
        RecordBatchTemplate.recordBatch(
            shape.nodes(), shape.buffersWritten(), shape.variadics(), format, customMetadata);
    return new EncodedBatch(described, shape, format);
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
