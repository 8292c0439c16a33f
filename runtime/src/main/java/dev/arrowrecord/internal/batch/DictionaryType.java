package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the batches of one dictionary have in common, worked out when first needed: their shape, and
 * their metadata but for the numbers. Safe for use by many threads.
 */
final class DictionaryType {
  private final long id;
  private final BatchShape shape;
  private final BodyFormat format;
  private final boolean nested;
  // Either may be made twice, which does no harm.
  private volatile @Nullable RecordBatchTemplate whole;
  private volatile @Nullable RecordBatchTemplate delta;

  private DictionaryType(long id, BatchShape shape, BodyFormat format, boolean nested) {
    this.id = id;
    this.shape = shape;
    this.format = format;
    this.nested = nested;
  }

  /** The dictionaries of a schema, by their ids, which count them depth first. */
  static List<DictionaryType> of(List<Field> fields, BodyFormat format) {
    List<DictionaryType> types = new ArrayList<>();
    add(fields, format, types);
    return List.copyOf(types);
  }

  private static void add(List<Field> fields, BodyFormat format, List<DictionaryType> types) {
    for (Field field : fields) {
      if (field.type() instanceof ArrowType.Dictionary dictionary) {
        BatchShape shape =
            BatchShape.ofArray(dictionary.valueType()).plus(BatchShape.of(field.children()));
        boolean nested = DictionaryEncodedField.count(field.children()) > 0;
        types.add(new DictionaryType(types.size(), shape, format, nested));
      }
      add(field.children(), format, types);
    }
  }

  /** Whether there are dictionaries within the values. */
  boolean isNested() {
    return nested;
  }

  /**
   * An empty batch, to be filled.
   *
   * @param isDelta whether its values are added to those before
   */
  EncodedBatch newBatch(boolean isDelta) {
    RecordBatchTemplate known = isDelta ? delta : whole;
    if (known == null) {
      known =
          RecordBatchTemplate.dictionaryBatch(
              id, isDelta, shape.nodes(), shape.buffersWritten(), shape.variadics(), format);
      if (isDelta) {
        delta = known;
      } else {
        whole = known;
      }
    }
    return new EncodedBatch(known.copy(), shape, format);
  }
}
