package dev.arrowrecord.tools.json;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads schemas: the inverse of what the runtime's {@code SchemaJsonEncoder} writes. */
final class SchemaParser {
  private static final int MAX_DEPTH = 64;

  private final List<DictionaryEncodedField> dictionaries = new ArrayList<>();

  private SchemaParser() {}

  static DecodedSchema parse(JsonValue json) throws JsonFormatException {
    SchemaParser parser = new SchemaParser();
    List<Field> fields = parser.fields(json.member("fields"), 1);
    return new DecodedSchema(
        new Schema(fields, metadata(json.find("metadata"))), parser.dictionaries);
  }

  private List<Field> fields(JsonValue json, int depth) throws JsonFormatException {
    List<Field> fields = new ArrayList<>();
    for (JsonValue each : json.elements()) {
      if (depth > MAX_DEPTH) {
        throw new JsonFormatException(
            json.path(), "fields are nested more than " + MAX_DEPTH + " deep");
      }
      fields.add(field(each, depth));
    }
    return fields;
  }

  private Field field(JsonValue json, int depth) throws JsonFormatException {
    int ordinal = dictionaries.size();
    JsonValue childFields = json.find("children");
    List<Field> children = childFields == null ? List.of() : fields(childFields, depth + 1);
    ArrowType type = TypeParser.parse(json.member("type"), children.size());
    Field field;
    try {
      field =
          new Field(
              json.member("name").string(),
              json.member("nullable").truth(),
              type,
              children,
              metadata(json.find("metadata")));
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(json.path(), String.valueOf(e.getMessage()), e);
    }
    JsonValue dictionary = json.find("dictionary");
    if (dictionary == null) {
      return field;
    }
    long id = dictionary.member("id").integer(Long.MIN_VALUE, Long.MAX_VALUE);
    // Before those of its children, which are known by now.
    dictionaries.add(ordinal, new DictionaryEncodedField(id, field));
    return new Field(
        field.name(), field.nullable(), encoded(dictionary, type), children, field.metadata());
  }

  private static ArrowType encoded(JsonValue dictionary, ArrowType values)
      throws JsonFormatException {
    JsonValue indexType = dictionary.find("indexType");
    JsonValue ordered = dictionary.find("isOrdered");
    try {
      return new ArrowType.Dictionary(
          indexType == null ? ArrowType.INT32 : TypeParser.integer(indexType),
          values,
          ordered != null && ordered.truth());
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(dictionary.path(), String.valueOf(e.getMessage()), e);
    }
  }

  /** Metadata in its order; of a key that occurs twice, the last value, as when IPC is read. */
  private static Map<String, String> metadata(@Nullable JsonValue json) throws JsonFormatException {
    Map<String, String> metadata = new LinkedHashMap<>();
    if (json != null) {
      for (JsonValue each : json.elements()) {
        metadata.put(each.member("key").string(), each.member("value").string());
      }
    }
    return metadata;
  }
}
