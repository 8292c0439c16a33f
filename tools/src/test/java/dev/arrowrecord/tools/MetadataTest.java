package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.KeyValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Application metadata is a list of pairs, of which none is lost, whatever its key. */
class MetadataTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> PLACES =
      List.of("/schema", "/schema/fields/0", "/schema/fields/1", "/schema/fields/1/children/0");

  @TempDir private Path folder;
  private Path arrow;
  private Path json;
  private JsonNode root;

  @BeforeEach
  void make() throws IOException {
    arrow = folder.resolve("a.arrow");
    json = folder.resolve("a.json");
    root =
        MAPPER.readTree(
            """
            {"schema": {"fields": [
              {"name": "i", "nullable": true,
               "type": {"name": "int", "bitWidth": 8, "isSigned": true}, "children": []},
              {"name": "l", "nullable": true, "type": {"name": "list"}, "children": [
                {"name": "item", "nullable": true, "type": {"name": "utf8"}, "children": [],
                 "dictionary": {"id": 3, "isOrdered": false,
                   "indexType": {"name": "int", "bitWidth": 8, "isSigned": true}}}]}]},
             "dictionaries": [{"id": 3, "data": {"count": 0, "columns": [
               {"name": "DICT3", "count": 0, "OFFSET": [0], "DATA": []}]}}],
             "batches": []}
            """);
    for (String place : PLACES) {
      ArrayNode metadata = ((ObjectNode) root.at(place)).putArray("metadata");
      metadata.addObject().put("key", "k").put("value", "first of " + place);
      metadata.addObject().put("key", "").put("value", "");
      metadata.addObject().put("key", "k").put("value", "second");
      metadata.addObject().put("key", "k").put("value", "second");
    }
    Cases.write(root, json);
    assertThat(Program.integration("JSON_TO_ARROW", arrow, json)).isEqualTo(fine());
  }

  @Test
  void isAllInTheFile() throws IOException {
    assertPairs(arrow);
  }

  @Test
  void staysWhereDataIsConverted() throws IOException {
    Path stream = folder.resolve("a.arrows");
    Path again = folder.resolve("again.arrow");
    Program.run("convert", arrow, stream, "--to", "stream");
    Program.run("convert", stream, again, "--to", "file");

    assertPairs(again);
    assertThat(Program.integration("VALIDATE", stream, json)).isEqualTo(fine());
  }

  @Test
  void isAllInTheJson() throws IOException {
    Path back = folder.resolve("back.json");

    assertThat(Program.integration("ARROW_TO_JSON", arrow, back)).isEqualTo(fine());

    for (String place : PLACES) {
      assertThat(Cases.read(back).at(place).get("metadata"))
          .isEqualTo(root.at(place).get("metadata"));
    }
  }

  @Test
  void differsIfAnyPairDoes() throws IOException {
    for (String place : PLACES) {
      ArrayNode metadata = (ArrayNode) root.at(place).get("metadata");
      for (int i = 0; i < metadata.size(); i++) {
        for (String member : List.of("key", "value")) {
          ObjectNode pair = (ObjectNode) metadata.get(i);
          JsonNode before = pair.get(member);
          pair.set(member, TextNode.valueOf("other"));
          assertThat(validate().exitCode()).as("%s %d %s", place, i, member).isEqualTo(1);
          pair.set(member, before);
        }
        JsonNode before = metadata.remove(i);
        assertThat(validate().exitCode()).as("%s without %d", place, i).isEqualTo(1);
        metadata.insert(i, before);
        metadata.insert(i, before);
        assertThat(validate().exitCode()).as("%s with two of %d", place, i).isEqualTo(1);
        metadata.remove(i);
      }
    }
    assertThat(validate()).isEqualTo(fine());
  }

  @Test
  void isNamedWithBothValuesIfItDiffers() throws IOException {
    ((ObjectNode) root.at("/schema/fields/1/children/0/metadata/0")).put("value", "other");

    assertThat(validate().err())
        .isEqualToIgnoringNewLines(
            "Schema, field l.item, metadata \"k\": the Arrow data has \"first of"
                + " /schema/fields/1/children/0\", then \"second\", then \"second\", the JSON has"
                + " \"other\", then \"second\", then \"second\"");
    ((ArrayNode) root.at("/schema/metadata")).remove(1);
    assertThat(validate().err())
        .isEqualToIgnoringNewLines(
            "Schema, metadata \"\": the Arrow data has \"\", the JSON has none of it");
  }

  @Test
  void isTheSameInAnyOrder() throws IOException {
    ArrayNode metadata = (ArrayNode) root.at("/schema/metadata");
    metadata.add(metadata.remove(0));

    assertThat(validate()).isEqualTo(fine());
  }

  @Test
  void isRefusedInJsonIfItIsNoText() throws IOException {
    byte[] bytes = Files.readAllBytes(arrow);
    byte[] text = "first".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    for (int at = 0; at < bytes.length - text.length; at++) {
      if (ByteBuffer.wrap(bytes, at, text.length).equals(ByteBuffer.wrap(text))) {
        bytes[at] = (byte) 0xFF;
      }
    }
    Files.write(arrow, bytes);
    Path again = folder.resolve("again.arrow");

    assertThat(validate().exitCode()).isEqualTo(1);
    assertThat(Program.integration("ARROW_TO_JSON", arrow, folder.resolve("b.json")).err())
        .isEqualToIgnoringNewLines(
            arrow + ": The metadata of key \"k\" is not UTF-8, as JSON must be");
    Program.run("convert", arrow, again, "--to", "file");
    assertThat(pairs(footer(again).schema().customMetadata(0)).value().get(0))
        .isEqualTo((byte) 0xFF);
  }

  private static KeyAndValue pairs(KeyValue pair) {
    return new KeyAndValue(pair.keyAsByteBuffer().slice(), pair.valueAsByteBuffer().slice());
  }

  private record KeyAndValue(ByteBuffer key, ByteBuffer value) {}

  private Program validate() throws IOException {
    Cases.write(root, json);
    return Program.integration("VALIDATE", arrow, json);
  }

  /** Checks the footer by what the Arrow project generates to read it. */
  private void assertPairs(Path file) throws IOException {
    org.apache.arrow.flatbuf.Schema schema = footer(file).schema();
    org.apache.arrow.flatbuf.Field list = schema.fields(1);
    assertThat(IntStream.range(0, schema.customMetadataLength()).mapToObj(schema::customMetadata))
        .map(MetadataTest::text)
        .isEqualTo(text(PLACES.get(0)));
    List<org.apache.arrow.flatbuf.Field> fields = List.of(schema.fields(0), list, list.children(0));
    for (int i = 0; i < fields.size(); i++) {
      org.apache.arrow.flatbuf.Field field = fields.get(i);
      assertThat(IntStream.range(0, field.customMetadataLength()).mapToObj(field::customMetadata))
          .map(MetadataTest::text)
          .isEqualTo(text(PLACES.get(i + 1)));
    }
  }

  private List<String> text(String place) {
    List<String> pairs = new ArrayList<>();
    root.at(place)
        .get("metadata")
        .forEach(pair -> pairs.add(pair.get("key").asText() + "=" + pair.get("value").asText()));
    return pairs;
  }

  private static String text(KeyValue pair) {
    return pair.key() + "=" + pair.value();
  }

  private static Footer footer(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.limit() - "ARROW1".length() - Integer.BYTES;
    return Footer.getRootAsFooter(bytes.slice(end - bytes.getInt(end), bytes.getInt(end)));
  }

  private static Program fine() {
    return IntegrationTest.fine();
  }
}
