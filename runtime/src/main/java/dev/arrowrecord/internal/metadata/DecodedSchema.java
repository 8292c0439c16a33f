package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.schema.Schema;
import java.util.List;

/**
 * A schema as metadata has it: with the ids of its dictionaries.
 *
 * @param schema the schema
 * @param dictionaries the dictionary-encoded fields at any depth, depth-first, a field before its
 *     children; a position in this list is a dictionary's <em>ordinal</em>
 */
public record DecodedSchema(Schema schema, List<DictionaryEncodedField> dictionaries) {

  /** Copies what it is given. */
  public DecodedSchema {
    dictionaries = List.copyOf(dictionaries);
  }
}
