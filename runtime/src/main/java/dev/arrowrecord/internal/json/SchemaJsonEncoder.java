package dev.arrowrecord.internal.json;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
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
  private int nextDictionary;

  private SchemaJsonEncoder(JsonText json, List<Long> dictionaryIds) {
    this.json = json;
    this.dictionaryIds = dictionaryIds;
  }

  /** The JSON of a schema. */
  public static String encode(Schema schema) {
    return encode(schema, List.of());
  }

  /**
   * The JSON of a schema whose dictionaries have ids of their own.
   *
   * @param dictionaryIds the ids depth-first, a field before its children
   */
  public static String encode(Schema schema, List<Long> dictionaryIds) {
    JsonText json = new JsonText();
    new SchemaJsonEncoder(json, dictionaryIds).schema(schema);
    return json.toString();
  }

  private void schema(Schema schema) {
    json.beginObject();
    fields("fields", schema.fields());
    metadata(schema.metadata());
    json.end();
  }

  private void fields(String name, List<Field> fields) {
    json.name(name).beginArray();
    fields.forEach(this::field);
    json.end();
  }

  private void field(Field field) {
    JsonText begun = isPlain(field) ? json.beginInlineObject() : json.beginObject();
    begun.member("name", field.name()).member("nullable", field.nullable()).name("type");
    if (field.type() instanceof ArrowType.Dictionary encoded) {
      TypeJsonEncoder.encode(json, encoded.valueType());
      dictionary(encoded);
    } else {
      TypeJsonEncoder.encode(json, field.type());
    }
    fields("children", field.children());
    metadata(field.metadata());
    json.end();
  }

  /** Whether all there is to say of a field fits on a line. */
  private static boolean isPlain(Field field) {
    return field.children().isEmpty()
        && field.metadata().isEmpty()
        && field.type().kind() != ArrowType.Kind.DICTIONARY;
  }

  private void dictionary(ArrowType.Dictionary type) {
    int ordinal = nextDictionary++;
    long id = dictionaryIds.isEmpty() ? ordinal : dictionaryIds.get(ordinal);
    json.name("dictionary").beginInlineObject().member("id", id);
    json.name("indexType");
    TypeJsonEncoder.encode(json, type.indexType());
    json.member("isOrdered", type.ordered()).end();
  }

  private void metadata(Map<String, String> metadata) {
    if (metadata.isEmpty()) {
      return;
    }
    json.name("metadata").beginArray();
    metadata.forEach(
        (key, value) -> json.beginInlineObject().member("key", key).member("value", value).end());
    json.end();
  }
}
