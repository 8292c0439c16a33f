package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code VALIDATE} finds any single cell that was changed, and says where it is. */
class ChangedCellsTest {
  @TempDir private Path folder;
  private Path arrow;
  private Path changed;
  private JsonNode root;
  private int count;

  static Stream<Path> all() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void areFound(Path json) throws IOException {
    arrow = folder.resolve("a.arrow");
    changed = folder.resolve("changed.json");
    Program.integration("JSON_TO_ARROW", arrow, json);
    root = Cases.read(json);

    int last = root.get("batches").size() - 1;
    for (int b = 0; b <= last; b += Math.max(1, last)) {
      JsonNode batch = root.get("batches").get(b);
      for (int i = 0; i < batch.path("columns").size(); i++) {
        JsonNode field = root.get("schema").get("fields").get(i);
        JsonNode column = batch.get("columns").get(i);
        changeColumn(field, column, all(column), field.get("name").asText());
      }
    }
    for (JsonNode dictionary : root.path("dictionaries")) {
      JsonNode column = dictionary.get("data").get("columns").get(0);
      JsonNode field = encoded(root.get("schema").get("fields"), dictionary.get("id").asLong());
      changeColumn(values(field), column, all(column), "ictionar");
    }
    for (JsonNode field : root.get("schema").get("fields")) {
      changeField((ObjectNode) field);
    }

    if (!Set.of("no_columns", "generated_null_trivial").contains(Cases.name(json))) {
      assertThat(count).isPositive();
    }
  }

  /** The field as its dictionary has it. */
  private static JsonNode values(JsonNode field) {
    ObjectNode values = field.deepCopy();
    values.remove("dictionary");
    return values;
  }

  private static BitSet all(JsonNode column) {
    BitSet all = new BitSet();
    all.set(0, column.get("count").asInt());
    return all;
  }

  private static JsonNode encoded(JsonNode fields, long id) {
    for (JsonNode field : fields) {
      if (field.has("dictionary") && field.get("dictionary").get("id").asLong() == id) {
        return field;
      }
      JsonNode below = encoded(field.path("children"), id);
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /**
   * Changes cells of each kind, one at a time.
   *
   * @param live the slots that are values of some row
   * @param name what the message must have in it
   */
  private void changeColumn(JsonNode field, JsonNode column, BitSet live, String name)
      throws IOException {
    BitSet valid = (BitSet) live.clone();
    if (column.has("VALIDITY")) {
      ArrayNode validity = (ArrayNode) column.get("VALIDITY");
      for (int i = 0; i < validity.size(); i++) {
        valid.set(i, live.get(i) && validity.get(i).asInt() == 1);
      }
      int first = live.nextSetBit(0);
      if (first >= 0) {
        change(validity, first, IntNode.valueOf(1 - validity.get(first).asInt()), name);
      }
    }
    int first = valid.nextSetBit(0);
    int last = valid.length() - 1;
    if (first < 0) {
      return;
    }
    String type = field.has("dictionary") ? "int" : field.get("type").get("name").asText();
    if (column.has("DATA")
        && !(type.equals("fixedsizebinary") && column.get("DATA").get(0).asText().isEmpty())) {
      ArrayNode data = (ArrayNode) column.get("DATA");
      change(data, first, other(data.get(first), type), name);
      change(data, last, other(data.get(last), type), name);
    }
    if (column.has("TYPE_ID")) {
      JsonNode ids = field.get("type").get("typeIds");
      ArrayNode typeIds = (ArrayNode) column.get("TYPE_ID");
      JsonNode id = typeIds.get(first);
      change(typeIds, first, ids.get(0).equals(id) ? ids.get(1) : ids.get(0), name);
    }
    if (column.has("OFFSET") && column.get("OFFSET").size() == column.get("count").asInt() + 1) {
      ArrayNode offsets = (ArrayNode) column.get("OFFSET");
      JsonNode offset = offsets.get(first + 1);
      long other = offset.asLong() + (offset.equals(offsets.get(first)) ? 1 : -1);
      change(
          offsets,
          first + 1,
          offset.isTextual() ? TextNode.valueOf("" + other) : LongNode.valueOf(other),
          name);
    }
    if (column.has("SIZE")) {
      ArrayNode sizes = (ArrayNode) column.get("SIZE");
      long other = sizes.get(first).asLong() + (sizes.get(first).asLong() == 0 ? 1 : -1);
      change(
          sizes,
          first,
          sizes.get(first).isTextual() ? TextNode.valueOf("" + other) : LongNode.valueOf(other),
          name);
    }
    if (column.has("VIEWS")) {
      for (int i = first; i >= 0; i = valid.nextSetBit(i + 1)) {
        ObjectNode view = (ObjectNode) column.get("VIEWS").get(i);
        String member = view.has("INLINED") ? "INLINED" : "PREFIX_HEX";
        change(view, member, other(view.get(member), member.equals("INLINED") ? type : ""), name);
      }
      ArrayNode buffers = (ArrayNode) column.get("VARIADIC_DATA_BUFFERS");
      String text = buffers.get(0).asText();
      change(buffers, 0, TextNode.valueOf(text.substring(0, text.length() - 2) + "01"), name);
    }
    for (int i = 0; i < column.path("children").size(); i++) {
      JsonNode child = field.get("children").get(i);
      JsonNode values = column.get("children").get(i);
      boolean runEnds = type.equals("runendencoded") && i == 0;
      if (!runEnds) {
        changeColumn(child, values, below(field, column, i, valid), name);
      }
    }
  }

  /** Which slots of a child are values. */
  private static BitSet below(JsonNode field, JsonNode column, int child, BitSet valid) {
    BitSet live = new BitSet();
    String type = field.get("type").get("name").asText();
    for (int i = valid.nextSetBit(0); i >= 0; i = valid.nextSetBit(i + 1)) {
      switch (type) {
        case "struct" -> live.set(i);
        case "fixedsizelist" -> {
          int size = field.get("type").get("listSize").asInt();
          live.set(i * size, (i + 1) * size);
        }
        case "union" -> {
          int id = field.get("type").get("typeIds").get(child).asInt();
          if (column.get("TYPE_ID").get(i).asInt() == id) {
            live.set(column.has("OFFSET") ? column.get("OFFSET").get(i).asInt() : i);
          }
        }
        case "listview", "largelistview" -> {
          int start = column.get("OFFSET").get(i).asInt();
          live.set(start, start + column.get("SIZE").get(i).asInt());
        }
        case "runendencoded" -> {
          JsonNode ends = column.get("children").get(0).get("DATA");
          for (int run = 0;
              run == 0 || ends.get(run - 1).asLong() < column.get("count").asInt(); ) {
            live.set(run++);
          }
        }
        default ->
            live.set(column.get("OFFSET").get(i).asInt(), column.get("OFFSET").get(i + 1).asInt());
      }
    }
    return live;
  }

  private static JsonNode other(JsonNode value, String type) {
    if (value.isBoolean()) {
      return BooleanNode.valueOf(!value.asBoolean());
    }
    if (value.isObject()) {
      ObjectNode other = value.deepCopy();
      String name = value.has("nanoseconds") ? "nanoseconds" : "milliseconds";
      return other.put(name, value.get(name).asLong() ^ 1);
    }
    if (type.equals("floatingpoint")) {
      return value.isTextual() ? DoubleNode.valueOf(1) : DoubleNode.valueOf(next(value));
    }
    if (value.isIntegralNumber()) {
      return LongNode.valueOf(value.asLong() ^ 1);
    }
    String text = value.asText();
    return switch (type) {
      case "utf8", "largeutf8", "utf8view" ->
          TextNode.valueOf(text.isEmpty() ? "x" : text.substring(0, text.length() - 1) + "~~");
      case "binary", "largebinary", "binaryview", "fixedsizebinary", "" ->
          TextNode.valueOf(
              text.isEmpty() ? "00" : (text.startsWith("00") ? "01" : "00") + text.substring(2));
      default -> TextNode.valueOf(new BigInteger(text).xor(BigInteger.ONE).toString());
    };
  }

  /** Another number, also for those who have but 16 bits for it. */
  private static double next(JsonNode value) {
    double number = value.asDouble();
    return number == 0 ? 1 : number / 2 == 0 ? 0 : (float) number / 2 == 0 ? 1 : number / 2;
  }

  private void change(ArrayNode array, int index, JsonNode other, String name) throws IOException {
    JsonNode before = array.get(index);
    array.set(index, other);
    check(name, before + " to " + other);
    array.set(index, before);
  }

  private void change(ObjectNode object, String member, JsonNode other, String name)
      throws IOException {
    JsonNode before = object.get(member);
    object.set(member, other);
    check(name, before + " to " + other);
    object.set(member, before);
  }

  private void check(String name, String what) throws IOException {
    Cases.write(root, changed);
    Program program = Program.integration("VALIDATE", arrow, changed);
    assertThat(program.exitCode()).as("%s: %s", name, what).isEqualTo(1);
    assertThat(program.err())
        .as("%s: %s", name, what)
        .hasLineCount(1)
        .containsAnyOf("field " + name, "ictionary ", " at $.");
    count++;
  }

  private void changeField(ObjectNode field) throws IOException {
    String name = field.get("name").asText();
    change(field, "nullable", BooleanNode.valueOf(!field.get("nullable").asBoolean()), name);
    JsonNode metadata = field.path("metadata");
    if (metadata.isArray() && !metadata.isEmpty()) {
      change((ObjectNode) metadata.get(0), "value", TextNode.valueOf("other"), name);
    }
    if (field.has("dictionary")) {
      ObjectNode dictionary = (ObjectNode) field.get("dictionary");
      boolean ordered = dictionary.get("isOrdered").asBoolean();
      change(dictionary, "isOrdered", BooleanNode.valueOf(!ordered), name);
    }
  }
}
