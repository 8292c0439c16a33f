package dev.arrowrecord.tools.json;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads schemas: the inverse of what the runtime's {@code SchemaJsonEncoder} writes. */
final class SchemaParser {
  private final List<DictionaryEncodedField> dictionaries = new ArrayList<>();
  private final List<KeyValues> metadata = new ArrayList<>();

  private SchemaParser() {}

  static DecodedSchema parse(JsonValue json) throws JsonFormatException {
    SchemaParser parser = new SchemaParser();
    KeyValues pairs = parser.metadata(json);
    List<Field> fields = parser.fields(json.member("fields"), 1);
    return new DecodedSchema(
        new Schema(fields, pairs.toMap()),
        parser.dictionaries,
        ByteOrder.LITTLE_ENDIAN,
        parser.metadata);
  }

  private List<Field> fields(JsonValue json, int depth) throws JsonFormatException {
    List<Field> fields = new ArrayList<>();
    for (JsonValue each : json.elements()) {
      if (depth > DecodedSchema.MAX_DEPTH) {
        throw new JsonFormatException(
            json.path(), "fields are nested more than " + DecodedSchema.MAX_DEPTH + " deep");
      }
      fields.add(field(each, depth));
    }
    return fields;
  }

  private Field field(JsonValue json, int depth) throws JsonFormatException {
    int ordinal = dictionaries.size();
    KeyValues pairs = metadata(json);
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
              pairs.toMap());
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
    try {
      return new ArrowType.Dictionary(
          indexType == null ? ArrowType.INT32 : TypeParser.integer(indexType),
          values,
          dictionary.flag("isOrdered"));
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(dictionary.path(), String.valueOf(e.getMessage()), e);
    }
  }

  /** The metadata of the schema or the next field, which are asked for in their order. */
  private KeyValues metadata(JsonValue owner) throws JsonFormatException {
    List<KeyValues.Pair> pairs = new ArrayList<>();
    JsonValue json = owner.find("metadata");
    if (json != null) {
      for (JsonValue each : json.elements()) {
        pairs.add(
            new KeyValues.Pair(
                ByteBuffer.wrap(ScalarParser.bytes(each.member("key"), true)),
                ByteBuffer.wrap(ScalarParser.bytes(each.member("value"), true))));
      }
    }
    metadata.add(new KeyValues(pairs));
    return metadata.get(metadata.size() - 1);
  }
}
