package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON in the forms that older versions and other writers have means the same. */
class OldJsonTest {
  @TempDir private Path folder;

  static Stream<Path> all() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasIntegersAsNumbers(Path json) throws IOException {
    assertAlike(
        json,
        root ->
            columns(
                root,
                column -> {
                  for (String name : new String[] {"DATA", "OFFSET", "SIZE"}) {
                    if (column.has(name) && isInteger(column.get(name))) {
                      ArrayNode values = (ArrayNode) column.get(name);
                      for (int i = 0; i < values.size(); i++) {
                        values.set(
                            i, BigIntegerNode.valueOf(new BigInteger(values.get(i).asText())));
                      }
                    }
                  }
                }));
  }

  private static boolean isInteger(JsonNode values) {
    boolean texts = false;
    for (JsonNode value : values) {
      if (!value.isTextual() || !value.asText().matches("-?(0|[1-9][0-9]*)")) {
        return false;
      }
      texts = true;
    }
    // Bytes in hexadecimal look alike, unless they begin with a zero.
    return texts && values.get(0).asText().length() % 2 != 0;
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasLayoutsAndNoneOfWhatIsNewer(Path json) throws IOException {
    assertAlike(
        json,
        root ->
            fields(
                root.get("schema").get("fields"),
                field -> {
                  field
                      .putObject("typeLayout")
                      .putArray("vectors")
                      .addObject()
                      .put("type", "VALIDITY")
                      .put("typeBitWidth", 1);
                  if (!field.has("metadata")) {
                    field.putNull("metadata");
                  }
                  ObjectNode type = (ObjectNode) field.get("type");
                  if (type.get("name").asText().equals("decimal")
                      && type.path("bitWidth").asInt() == 128) {
                    type.remove("bitWidth");
                  }
                  if (type.has("mode")) {
                    // As arrow-java spells it.
                    String mode = type.get("mode").asText();
                    type.put("mode", mode.charAt(0) + mode.substring(1).toLowerCase());
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasValidityWhereThereIsNoneNow(Path json) throws IOException {
    for (boolean whole : new boolean[] {true, false}) {
      assertAlike(
          json,
          root ->
              columns(
                  root,
                  column -> {
                    if (!column.has("VALIDITY")) {
                      ArrayNode validity = column.putArray("VALIDITY");
                      for (int i = 0; whole && i < column.get("count").asInt(); i++) {
                        validity.add(1);
                      }
                    }
                  }));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasAnotherNameForTypeIds(Path json) throws IOException {
    assertAlike(
        json,
        root ->
            columns(
                root,
                column -> {
                  if (column.has("TYPE_ID")) {
                    column.set("TYPE", column.remove("TYPE_ID"));
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("all")
  void leavesOutWhatIsFalseOrZeroOrEmpty(Path json) throws IOException {
    assertAlike(
        json,
        root -> {
          fields(
              root.get("schema").get("fields"),
              field -> {
                removeFalseAndZero(field.get("type"));
                removeFalseAndZero(field.path("dictionary").path("indexType"));
              });
          columns(
              root, column -> column.properties().removeIf(each -> isEmptyArray(each.getValue())));
        });
  }

  @Test
  void hasNoDictionariesWithoutBatches() throws IOException {
    Path json =
        Cases.own().stream()
            .filter(each -> each.endsWith("no_batches.json"))
            .findAny()
            .orElseThrow();
    JsonNode root = Cases.read(json);
    Path arrow = folder.resolve("a.arrow");
    Program.integration("JSON_TO_ARROW", arrow, json);
    assertThat(((ObjectNode) root).remove("dictionaries")).isNotEmpty();
    Path without = folder.resolve("without.json");
    Cases.write(root, without);

    assertThat(Program.integration("VALIDATE", arrow, without)).isEqualTo(IntegrationTest.fine());
  }

  private static void removeFalseAndZero(JsonNode type) {
    for (String name : new String[] {"isSigned", "keysSorted", "byteWidth", "listSize", "scale"}) {
      if (type.has(name) && !type.get(name).asBoolean()) {
        ((ObjectNode) type).remove(name);
      }
    }
  }

  private static boolean isEmptyArray(JsonNode value) {
    return value.isArray() && value.isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasWhateverUnderNulls(Path json) throws IOException {
    assertAlike(
        json,
        root ->
            columns(
                root,
                column -> {
                  JsonNode validity = column.path("VALIDITY");
                  for (int i = 0; i < validity.size(); i++) {
                    if (column.has("DATA") && validity.get(i).asInt() == 0) {
                      ((ArrayNode) column.get("DATA")).setNull(i);
                    }
                  }
                }));
  }

  @Test
  void mayHaveDictionariesInParts() throws IOException {
    for (Path json : Cases.own()) {
      JsonNode root = Cases.read(json);
      ArrayNode dictionaries = (ArrayNode) root.get("dictionaries");
      if (dictionaries == null) {
        continue;
      }
      Path arrow = folder.resolve("a.arrow");
      Program.integration("JSON_TO_ARROW", arrow, json);
      for (int i = dictionaries.size() - 1; i >= 0; i--) {
        ObjectNode empty = dictionaries.get(i).deepCopy();
        dictionaries.insert(i + 1, empty.put("isDelta", true));
        ObjectNode data = (ObjectNode) empty.get("data");
        makeEmpty((ObjectNode) data.put("count", 0).get("columns").get(0));
      }
      Path parts = folder.resolve("parts.json");
      Cases.write(root, parts);

      assertThat(Program.integration("VALIDATE", arrow, parts)).isEqualTo(IntegrationTest.fine());

      ((ObjectNode) dictionaries.get(1)).remove("isDelta");
      Cases.write(root, parts);
      assertThat(Program.integration("VALIDATE", arrow, parts).err())
          .matches(
              ".*parts.json: JSON at \\$\\.dictionaries\\[1]: dictionary [0-9]+ is there twice, .*\\R");
    }
  }

  private static void makeEmpty(ObjectNode column) {
    column.put("count", 0);
    for (String name : new String[] {"VALIDITY", "DATA", "OFFSET", "SIZE", "VIEWS"}) {
      if (column.has(name)) {
        column.putArray(name);
      }
    }
    column.path("children").forEach(child -> makeEmpty((ObjectNode) child));
  }

  /** What is written of JSON and of its older form is the same as both. */
  private void assertAlike(Path json, Consumer<JsonNode> change) throws IOException {
    Path old = folder.resolve("old.json");
    JsonNode root = Cases.read(json);
    change.accept(root);
    Cases.write(root, old);
    Path arrow = folder.resolve("a.arrow");
    Path ofOld = folder.resolve("old.arrow");

    assertThat(Program.integration("JSON_TO_ARROW", arrow, json)).isEqualTo(IntegrationTest.fine());
    assertThat(Program.integration("JSON_TO_ARROW", ofOld, old)).isEqualTo(IntegrationTest.fine());

    assertThat(ofOld).hasSameBinaryContentAs(arrow);
    assertThat(Program.integration("VALIDATE", arrow, old)).isEqualTo(IntegrationTest.fine());
  }

  private static void fields(JsonNode fields, Consumer<ObjectNode> change) {
    for (JsonNode field : fields) {
      change.accept((ObjectNode) field);
      fields(field.path("children"), change);
    }
  }

  private static void columns(JsonNode root, Consumer<ObjectNode> change) {
    root.get("batches").forEach(batch -> all(batch.path("columns"), change));
    for (JsonNode dictionary : root.path("dictionaries")) {
      all(dictionary.get("data").get("columns"), change);
    }
  }

  private static void all(JsonNode columns, Consumer<ObjectNode> change) {
    for (JsonNode column : columns) {
      change.accept((ObjectNode) column);
      all(column.path("children"), change);
    }
  }
}
