package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.schema.Schema;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A schema as metadata has it: with the ids of its dictionaries, and the order of bytes.
 *
 * @param schema the schema
 * @param dictionaries the dictionary-encoded fields at any depth, depth-first, a field before its
 *     children; a position in this list is a dictionary's <em>ordinal</em>
 * @param byteOrder order of the bytes in the buffers of batches
 */
public record DecodedSchema(
    Schema schema, List<DictionaryEncodedField> dictionaries, ByteOrder byteOrder) {

  /** Copies what it is given. */
  public DecodedSchema {
    dictionaries = List.copyOf(dictionaries);
  }

  /** The schema of little-endian data. */
  public DecodedSchema(Schema schema, List<DictionaryEncodedField> dictionaries) {
    this(schema, dictionaries, ByteOrder.LITTLE_ENDIAN);
  }

  /** The ids of the dictionaries, by ordinal; fields that share a dictionary have the same. */
  public List<Long> dictionaryIds() {
    return dictionaries.stream().map(DictionaryEncodedField::id).toList();
  }
}
