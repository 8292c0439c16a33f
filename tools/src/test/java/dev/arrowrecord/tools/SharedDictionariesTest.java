package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields share a dictionary, or have one each with the same values: that is the same data. */
class SharedDictionariesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private JsonNode shared;
  private JsonNode apart;

  @BeforeEach
  void make() {
    shared = root(0, 0);
    apart = root(0, 1);
  }

  @Test
  void areTheSameSharedOrApart() throws IOException {
    for (JsonNode made : new JsonNode[] {shared, apart}) {
      Path arrow = arrow(made);
      for (JsonNode other : new JsonNode[] {shared, apart}) {
        assertThat(validate(arrow, other)).isEqualTo(IntegrationTest.fine());
      }
    }
  }

  @Test
  void differIfOneOfThemDoes() throws IOException {
    for (int i = 0; i < 2; i++) {
      JsonNode changed = apart.deepCopy();
      ((ArrayNode) changed.at("/dictionaries/" + i + "/data/columns/0/DATA")).set(2, 7);
      for (JsonNode other : new JsonNode[] {shared, apart}) {
        assertThat(validate(arrow(other), changed).err()).contains("ictionary ", "value 2: ");
        assertThat(validate(arrow(changed), other).err()).contains("ictionary ", "value 2: ");
      }
    }
  }

  private Path arrow(JsonNode root) throws IOException {
    Path json = folder.resolve("made.json");
    Path arrow = folder.resolve("made.arrow");
    Cases.write(root, json);
    assertThat(Program.integration("JSON_TO_ARROW", arrow, json)).isEqualTo(IntegrationTest.fine());
    return arrow;
  }

  private Program validate(Path arrow, JsonNode root) throws IOException {
    Path json = folder.resolve("other.json");
    Cases.write(root, json);
    return Program.integration("VALIDATE", arrow, json);
  }

  /** Two fields that refer to dictionaries of these ids, which have the same three values. */
  private static JsonNode root(int... ids) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode fields = root.putObject("schema").putArray("fields");
    ArrayNode dictionaries = root.putArray("dictionaries");
    ObjectNode batch = root.putArray("batches").addObject().put("count", 2);
    ArrayNode columns = batch.putArray("columns");
    for (int i = 0; i < ids.length; i++) {
      ObjectNode field = fields.addObject().put("name", "f" + i).put("nullable", true);
      integer(field.putObject("type"), 16);
      field.putArray("children");
      ObjectNode encoding = field.putObject("dictionary").put("id", ids[i]).put("isOrdered", false);
      integer(encoding.putObject("indexType"), i == 0 ? 8 : 32);
      column(columns, "f" + i, 1, 0);
      if (i == 0 || ids[i] != ids[0]) {
        ObjectNode data = dictionaries.addObject().put("id", ids[i]).putObject("data");
        column(data.put("count", 3).putArray("columns"), "DICT" + i, 10, 20, 30);
      }
    }
    return root;
  }

  private static void integer(ObjectNode type, int bits) {
    type.put("name", "int").put("bitWidth", bits).put("isSigned", true);
  }

  private static void column(ArrayNode columns, String name, int... values) {
    ObjectNode column = columns.addObject().put("name", name).put("count", values.length);
    ArrayNode validity = column.putArray("VALIDITY");
    ArrayNode data = column.putArray("DATA");
    for (int value : values) {
      validity.add(1);
      data.add(value);
    }
  }
}
