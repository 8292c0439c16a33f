package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with JSON is told with the file, the path within it, and what to mend. */
class MalformedJsonTest {
  private static final String GOOD =
      """
      {
        "schema": {"fields": [
          {"name": "text", "nullable": true, "type": {"name": "utf8"}, "children": []},
          {"name": "list", "nullable": true, "type": {"name": "list"}, "children": [
            {"name": "item", "nullable": true, "type": {"name": "int", "bitWidth": 8, "isSigned": true},
             "children": []}]},
          {"name": "word", "nullable": true, "type": {"name": "utf8"}, "children": [],
           "dictionary": {"id": 7, "indexType": {"name": "int", "bitWidth": 8, "isSigned": true}}}
        ]},
        "dictionaries": [{"id": 7, "data": {"count": 2, "columns": [
          {"name": "DICT7", "count": 2, "VALIDITY": [1, 1], "OFFSET": [0, 1, 2], "DATA": ["x", "y"]}
        ]}}],
        "batches": [{"count": 3, "columns": [
          {"name": "text", "count": 3, "VALIDITY": [1, 1, 1], "OFFSET": [0, 2, 3, 6],
           "DATA": ["ab", "c", "def"]},
          {"name": "list", "count": 3, "VALIDITY": [1, 1, 1], "OFFSET": [0, 1, 1, 2], "children": [
            {"name": "item", "count": 2, "VALIDITY": [1, 1], "DATA": [4, 5]}]},
          {"name": "word", "count": 3, "VALIDITY": [1, 1, 0], "DATA": [1, 0, 0]}
        ]}]
      }
      """;

  @TempDir private Path folder;
  private Path arrow;
  private Path json;

  @BeforeEach
  void writeGood() throws IOException {
    arrow = folder.resolve("good.arrow");
    Path good = folder.resolve("good.json");
    Files.writeString(good, GOOD);
    assertThat(Program.integration("JSON_TO_ARROW", arrow, good)).isEqualTo(IntegrationTest.fine());
    json = folder.resolve("bad.json");
  }

  /** What is replaced by what, and what is said of it. */
  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "\"DATA\": [1, 0, 0]",
            "\"DATA\": [1, 2, 0]",
            "Column word at $.batches[0].columns[2], slot 1: expected an index below the"
                + " dictionary's length of 2, but found 2"),
        Arguments.of(
            "\"OFFSET\": [0, 1, 1, 2]",
            "\"OFFSET\": [0, 1, 1, 3]",
            "Column list at $.batches[0].columns[1], slot 2: expected"),
        Arguments.of(
            "\"OFFSET\": [0, 1, 1, 2]",
            "\"OFFSET\": [0, 9, 1, 2]",
            "JSON at $.batches[0].columns[1].OFFSET: expected [2] to be at least [1], but found 1"
                + " and 9"),
        Arguments.of(
            "\"OFFSET\": [0, 2, 3, 6],",
            "",
            "JSON at $.batches[0].columns[0]: expected the member OFFSET, but found name, count,"
                + " VALIDITY, DATA alone"),
        Arguments.of(
            "\"OFFSET\": [0, 2, 3, 6]",
            "\"OFFSET\": [1, 2, 3, 6]",
            "JSON at $.batches[0].columns[0].OFFSET: expected [1] to be 2 more than [0], as DATA[0]"
                + " has as many bytes, but found 2 and 1"),
        Arguments.of(
            "\"id\": 7, \"data\"",
            "\"id\": 8, \"data\"",
            "JSON at $.dictionaries: expected dictionary 7, which the field word refers to, but"
                + " found those with the ids 8"),
        Arguments.of(
            "\"DATA\": [4, 5]",
            "\"DATA\": [4, 128]",
            "JSON at $.batches[0].columns[1].children[0].DATA[1]: expected an integer from -128 to"
                + " 127, but found 128"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isToldWithItsPath(String before, String after, String message) throws IOException {
    assertThat(GOOD).contains(before);
    Files.writeString(json, GOOD.replace(before, after));

    for (String mode : new String[] {"JSON_TO_ARROW", "VALIDATE"}) {
      Path other = mode.equals("VALIDATE") ? arrow : folder.resolve("bad.arrow");
      Program program = Program.integration(mode, other, json);

      assertThat(program.exitCode()).isEqualTo(1);
      assertThat(program.err()).as(mode).startsWith(json + ": " + message).hasLineCount(1);
    }
  }

  @Test
  void isNoArrowData() throws IOException {
    for (String text : new String[] {GOOD, "{\"schema\": 1}", "{}", "{"}) {
      Files.writeString(json, text);

      assertThat(Program.run("validate", json).err())
          .isEqualToIgnoringNewLines(
              json
                  + ": Expected Arrow data, but found what JSON begins with; integration --mode"
                  + " JSON_TO_ARROW makes Arrow data of the JSON of Arrow's integration tests (at"
                  + " byte 0)");
    }
  }
}
