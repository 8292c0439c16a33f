package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whether two files of JSON mean the same, by their text alone. */
final class SameJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SameJson() {}

  static void check(JsonNode actual, JsonNode expected) {
    assertThat(normal(actual)).isEqualTo(normal(expected));
  }

  private static JsonNode normal(JsonNode file) {
    ObjectNode normal = MAPPER.createObjectNode();
    ObjectNode dictionaries = MAPPER.createObjectNode();
    for (JsonNode each : file.path("dictionaries")) {
      JsonNode column = each.get("data").get("columns").get(0);
      dictionaries.set(each.get("id").asText(), column(column, "values"));
    }
    normal.set("schema", schema(file.get("schema"), dictionaries));
    ArrayNode batches = normal.putArray("batches");
    for (JsonNode batch : file.get("batches")) {
      ArrayNode columns = batches.addObject().put("count", batch.get("count").asInt()).putArray("");
      batch
          .path("columns")
          .forEach(column -> columns.add(column(column, column.get("name").asText())));
    }
    return normal;
  }

  private static JsonNode schema(JsonNode schema, JsonNode dictionaries) {
    ObjectNode normal = MAPPER.createObjectNode();
    normal.set("metadata", metadata(schema));
    ArrayNode fields = normal.putArray("fields");
    schema.get("fields").forEach(field -> fields.add(field(field, dictionaries)));
    return normal;
  }

  private static JsonNode field(JsonNode field, JsonNode dictionaries) {
    ObjectNode normal = MAPPER.createObjectNode();
    normal.set("name", field.get("name"));
    normal.set("nullable", field.get("nullable"));
    ObjectNode type = field.get("type").deepCopy();
    if (type.get("name").asText().equals("decimal") && !type.has("bitWidth")) {
      type.put("bitWidth", 128);
    }
    normal.set("type", type);
    if (field.has("dictionary")) {
      // Arrow C++ gives each field a dictionary of its own, be they the same or not.
      ObjectNode dictionary = field.get("dictionary").deepCopy();
      dictionary.set("values", dictionaries.get(dictionary.remove("id").asText()));
      normal.set("dictionary", dictionary);
    }
    normal.set("metadata", metadata(field));
    ArrayNode children = normal.putArray("children");
    field.path("children").forEach(child -> children.add(field(child, dictionaries)));
    return normal;
  }

  private static JsonNode metadata(JsonNode owner) {
    // In no order, as Arrow C++ writes an extension's name after all else.
    ObjectNode entries = MAPPER.createObjectNode();
    owner
        .path("metadata")
        .forEach(entry -> entries.set(entry.get("key").asText(), entry.get("value")));
    return entries;
  }

  /** A column without what is under nulls. */
  private static JsonNode column(JsonNode column, String name) {
    ObjectNode normal = column.deepCopy();
    normal.put("name", name);
    JsonNode validity = column.get("VALIDITY");
    for (String values : new String[] {"DATA", "VIEWS"}) {
      if (column.has(values)) {
        ArrayNode present = normal.putArray(values);
        for (int i = 0; i < column.get(values).size(); i++) {
          boolean valid = validity == null || validity.get(i).asInt() == 1;
          present.add(valid ? number(column.get(values).get(i)) : null);
        }
      }
    }
    if (column.has("children")) {
      ArrayNode children = normal.putArray("children");
      column
          .get("children")
          .forEach(child -> children.add(column(child, child.get("name").asText())));
    }
    return normal;
  }

  private static JsonNode number(JsonNode value) {
    return value.isFloatingPointNumber() ? MAPPER.valueToTree((float) value.asDouble()) : value;
  }
}
