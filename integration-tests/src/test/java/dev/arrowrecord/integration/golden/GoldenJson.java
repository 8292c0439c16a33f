package dev.arrowrecord.integration.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON beside a golden file says is in it. A cell is what JSON has, less its form:
 * integers of any kind and unscaled decimals are {@link BigInteger}, bytes are hexadecimal, a list
 * is a list, and so is a struct or the entry of a map; a slot of a union is what its child has.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Integration.html#json-test-data-format">JSON
 *     test data format</a>
 */
final class GoldenJson {
  private final JsonNode root;
  private final Map<Long, JsonNode> dictionaries = new HashMap<>();

  private GoldenJson(JsonNode root) {
    this.root = root;
    for (JsonNode dictionary : root.path("dictionaries")) {
      dictionaries.put(dictionary.get("id").asLong(), dictionary.get("data").get("columns").get(0));
    }
  }

  /** Reads gzipped JSON. */
  static GoldenJson read(Path path) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
      return new GoldenJson(new ObjectMapper().readTree(in));
    }
  }

  /** The metadata of the schema, or of a field at the top. */
  static Map<String, String> metadata(JsonNode owner) {
    Map<String, String> metadata = new HashMap<>();
    for (JsonNode entry : owner.path("metadata")) {
      metadata.put(entry.get("key").asText(), entry.get("value").asText());
    }
    return metadata;
  }

  JsonNode schema() {
    return root.get("schema");
  }

  /** The fields at the top. */
  List<JsonNode> fields() {
    List<JsonNode> fields = new ArrayList<>();
    schema().get("fields").forEach(fields::add);
    return fields;
  }

  /** The cells of all batches, row by row. */
  List<List<@Nullable Object>> rows() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (JsonNode batch : root.get("batches")) {
      List<List<@Nullable Object>> columns = new ArrayList<>();
      for (int i = 0; i < fields().size(); i++) {
        columns.add(cells(fields().get(i), batch.get("columns").get(i)));
      }
      for (int row = 0; row < batch.get("count").asInt(); row++) {
        int at = row;
        rows.add(new ArrayList<>(columns.stream().map(column -> column.get(at)).toList()));
      }
    }
    return rows;
  }

  private List<@Nullable Object> cells(JsonNode field, JsonNode column) {
    JsonNode encoding = field.path("dictionary");
    List<@Nullable Object> values =
        encoding.isMissingNode()
            ? List.of()
            : plainCells(field, dictionaries.get(encoding.get("id").asLong()));
    if (encoding.isMissingNode()) {
      return plainCells(field, column);
    }
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < column.get("count").asInt(); i++) {
      cells.add(isValid(column, i) ? values.get(column.get("DATA").get(i).asInt()) : null);
    }
    return cells;
  }

  private List<@Nullable Object> plainCells(JsonNode field, JsonNode column) {
    List<List<@Nullable Object>> children = new ArrayList<>();
    for (int i = 0; i < field.get("children").size(); i++) {
      children.add(cells(field.get("children").get(i), column.get("children").get(i)));
    }
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < column.get("count").asInt(); i++) {
      cells.add(isValid(column, i) ? cell(field, column, children, i) : null);
    }
    return cells;
  }

  private static boolean isValid(JsonNode column, int slot) {
    return !column.has("VALIDITY") || column.get("VALIDITY").get(slot).asInt() == 1;
  }

  private static @Nullable Object cell(
      JsonNode field, JsonNode column, List<List<@Nullable Object>> children, int slot) {
    JsonNode type = field.get("type");
    String name = type.get("name").asText();
    return switch (name) {
      case "null" -> null;
      case "list", "largelist", "map" ->
          children.get(0).subList(offset(column, slot), offset(column, slot + 1));
      case "fixedsizelist" -> {
        int size = type.get("listSize").asInt();
        yield children.get(0).subList(slot * size, (slot + 1) * size);
      }
      case "struct" -> children.stream().map(child -> child.get(slot)).toList();
      case "union" -> {
        int typeId = column.get("TYPE_ID").get(slot).asInt();
        List<Integer> typeIds = new ArrayList<>();
        type.get("typeIds").forEach(id -> typeIds.add(id.asInt()));
        boolean dense = type.get("mode").asText().equals("DENSE");
        yield children.get(typeIds.indexOf(typeId)).get(dense ? offset(column, slot) : slot);
      }
      default -> scalar(type, column.get("DATA").get(slot));
    };
  }

  private static int offset(JsonNode column, int slot) {
    return column.get("OFFSET").get(slot).asInt();
  }

  private static Object scalar(JsonNode type, JsonNode data) {
    String name = type.get("name").asText();
    return switch (name) {
      case "bool" -> data.asBoolean();
      case "floatingpoint" -> number(type, data.asDouble());
      case "utf8", "largeutf8" -> data.asText();
      case "binary", "largebinary", "fixedsizebinary" -> data.asText().toUpperCase(Locale.ROOT);
      case "interval" ->
          data.isObject()
              ? List.of(data.get("days").asInt(), data.get("milliseconds").asInt())
              : new BigInteger(data.asText());
      default -> new BigInteger(data.asText());
    };
  }

  /** A number as precise as its type is. */
  static Object number(JsonNode type, double value) {
    boolean single = type.get("precision").asText().equals("SINGLE");
    return single ? (Object) (float) value : (Object) value;
  }
}
