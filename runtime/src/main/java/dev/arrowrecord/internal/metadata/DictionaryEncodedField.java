package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;

/**
 * A field whose values are in a dictionary.
 *
 * @param id ties dictionary batches to the field; fields may share one dictionary and so its id
 * @param values the field as its dictionary batches have it: of the value type, with its children
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-messages">Dictionary
 *     messages</a>
 */
public record DictionaryEncodedField(long id, Field values) {
  /** How many dictionaries fields have, at any depth: as many ordinals are theirs. */
  public static int count(List<Field> fields) {
    int count = 0;
    for (Field field : fields) {
      count += field.type().kind() == ArrowType.Kind.DICTIONARY ? 1 : 0;
      count += count(field.children());
    }
    return count;
  }
}
