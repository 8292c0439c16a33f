package dev.arrowrecord.internal.json;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Spells schemas as JSON. The same schema gives the same text.
 *
 * <p>Dictionaries get the ids 0, 1, 2… depth-first, a field before its children, as they do in the
 * schema's message, unless they have some already.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Integration.html#json-test-data-format">JSON
 *     test data format</a>
 */
public final class SchemaJsonEncoder {
  private final JsonText json;
  private final List<Long> dictionaryIds;
  private final List<List<Map.Entry<String, String>>> metadata;
  private int nextDictionary;
  private int nextMetadata;

  private SchemaJsonEncoder(
      JsonText json, List<Long> dictionaryIds, List<List<Map.Entry<String, String>>> metadata) {
    this.json = json;
    this.dictionaryIds = dictionaryIds;
    this.metadata = metadata;
  }

  /** The JSON of a schema. */
  public static String encode(Schema schema) {
    return encode(schema, List.of(), List.of());
  }

  /**
   * The JSON of a schema whose dictionaries have ids of their own, and whose metadata may have a
   * key more than once.
   *
   * @param dictionaryIds the ids depth-first, a field before its children; or empty for 0, 1, 2…
   * @param metadata that of the schema, and then of each field in the same order; or empty for that
   *     of their maps
   */
  public static String encode(
      Schema schema, List<Long> dictionaryIds, List<List<Map.Entry<String, String>>> metadata) {
    JsonText json = new JsonText();
    new SchemaJsonEncoder(json, dictionaryIds, metadata).schema(schema);
    return json.toString();
  }

  private void schema(Schema schema) {
    var entries = entries(schema.metadata());
    json.beginObject();
    fields("fields", schema.fields());
    metadata(entries);
    json.end();
  }

  private void fields(String name, List<Field> fields) {
    json.name(name).beginArray();
    fields.forEach(this::field);
    json.end();
  }

  private void field(Field field) {
    var entries = entries(field.metadata());
    JsonText begun =
        isPlain(field) && entries.isEmpty() ? json.beginInlineObject() : json.beginObject();
    begun.member("name", field.name()).member("nullable", field.nullable()).name("type");
    if (field.type() instanceof ArrowType.Dictionary encoded) {
      TypeJsonEncoder.encode(json, encoded.valueType());
      dictionary(encoded);
    } else {
      TypeJsonEncoder.encode(json, field.type());
    }
    fields("children", field.children());
    metadata(entries);
    json.end();
  }

  /** Whether all there is to say of a field without metadata fits on a line. */
  private static boolean isPlain(Field field) {
    return field.children().isEmpty() && field.type().kind() != ArrowType.Kind.DICTIONARY;
  }

  private void dictionary(ArrowType.Dictionary type) {
    int ordinal = nextDictionary++;
    long id = dictionaryIds.isEmpty() ? ordinal : dictionaryIds.get(ordinal);
    json.name("dictionary").beginInlineObject().member("id", id);
    json.name("indexType");
    TypeJsonEncoder.encode(json, type.indexType());
    json.member("isOrdered", type.ordered()).end();
  }

  private Collection<Map.Entry<String, String>> entries(Map<String, String> map) {
    return metadata.isEmpty() ? map.entrySet() : metadata.get(nextMetadata++);
  }

  private void metadata(Collection<Map.Entry<String, String>> entries) {
    if (entries.isEmpty()) {
      return;
    }
    json.name("metadata").beginArray();
    for (Map.Entry<String, String> entry : entries) {
      json.beginInlineObject().member("key", entry.getKey()).member("value", entry.getValue());
      json.end();
    }
    json.end();
  }
}
