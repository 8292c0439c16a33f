package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema as metadata has it: with the ids of its dictionaries, the order of bytes, and every pair
 * of application metadata, of whose keys a schema has each but once.
 *
 * @param schema the schema
 * @param dictionaries the dictionary-encoded fields at any depth, depth-first, a field before its
 *     children; a position in this list is a dictionary's <em>ordinal</em>
 * @param byteOrder order of the bytes in the buffers of batches
 * @param metadata application metadata of the schema, and then of each field, depth-first, a field
 *     before its children
 */
public record DecodedSchema(
    Schema schema,
    List<DictionaryEncodedField> dictionaries,
    ByteOrder byteOrder,
    List<KeyValues> metadata) {
  /** How deep fields may be nested: as deep as Arrow C++ reads by default. */
  public static final int MAX_DEPTH = 64;

  /** Copies what it is given. */
  public DecodedSchema {
    dictionaries = List.copyOf(dictionaries);
    metadata = List.copyOf(metadata);
  }

  /** The schema of little-endian data. */
  public DecodedSchema(Schema schema, List<DictionaryEncodedField> dictionaries) {
    this(schema, dictionaries, ByteOrder.LITTLE_ENDIAN, metadataOf(schema));
  }

  private static List<KeyValues> metadataOf(Schema schema) {
    List<KeyValues> metadata = new ArrayList<>();
    metadata.add(KeyValues.of(schema.metadata()));
    addMetadata(schema.fields(), metadata);
    return metadata;
  }

  private static void addMetadata(List<Field> fields, List<KeyValues> metadata) {
    for (Field field : fields) {
      metadata.add(KeyValues.of(field.metadata()));
      addMetadata(field.children(), metadata);
    }
  }

  /** The ids of the dictionaries, by ordinal; fields that share a dictionary have the same. */
  public List<Long> dictionaryIds() {
    return dictionaries.stream().map(DictionaryEncodedField::id).toList();
  }
}
