package dev.arrowrecord.internal.binding;

import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.MetadataVersion;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.schema.Field;
import java.util.List;

/**
 * Where a field starts in the flattened depth-first order of a batch.
 *
 * @param version metadata version of the batch
 * @param before the arrays before it in the batch
 * @param dictionary ordinal of the next dictionary-encoded field of the schema
 */
record BatchPosition(MetadataVersion version, BatchShape before, int dictionary) {

  /** The first field of a record batch. */
  static BatchPosition start(MetadataVersion version) {
    return new BatchPosition(version, BatchShape.EMPTY, 0);
  }

  /**
   * The first field of the batches of the dictionary that this field has, whose children have the
   * ordinals after its own.
   */
  BatchPosition ofDictionaryValues() {
    return new BatchPosition(version, BatchShape.EMPTY, dictionary + 1);
  }

  /** Where the field after this one starts. */
  BatchPosition after(Field field) {
    return new BatchPosition(
        version,
        before.plus(BatchShape.of(field, version)),
        dictionary + DictionaryEncodedField.count(List.of(field)));
  }

  /** Where the first child of a field starts that is not dictionary-encoded. */
  BatchPosition firstChild(Field field) {
    return new BatchPosition(
        version, before.plus(BatchShape.ofArray(field.type(), version)), dictionary);
  }

  /** Where the fields start of which the first starts here. */
  BatchPosition[] each(List<Field> fields) {
    BatchPosition[] positions = new BatchPosition[fields.size()];
    BatchPosition next = this;
    for (int i = 0; i < positions.length; i++) {
      positions[i] = next;
      next = next.after(fields.get(i));
    }
    return positions;
  }
}
