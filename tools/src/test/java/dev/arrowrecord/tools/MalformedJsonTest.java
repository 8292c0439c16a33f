package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static final String INT8 =
      """
      {"name": "int", "bitWidth": 8, "isSigned": true}
      """;
  private static final String INT64 =
      """
      {"name": "int", "bitWidth": 64, "isSigned": false}
      """;
  private static final String DECIMAL =
      """
      {"name": "decimal", "precision": 76, "scale": 2, "bitWidth": 256}
      """;
  private static final String DOUBLE =
      """
      {"name": "floatingpoint", "precision": "%s"}
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

  /** What is no JSON at all is told with its line and column, in our own words. */
  @Test
  void isToldWithItsLine() throws IOException {
    assertRefused(
        "{\"schema\": {\"fields\": [}}", "line 1, column 24: ", "no JSON: Unexpected close");
    assertRefused(
        "{\n\"schema\": [1, 2", "line 2, column 16: ", "expected more, but found the end");
    assertRefused("{}\n[]", "line 2, column 1: ", "expected nothing after the first value");
    assertRefused("{\"a\": 1, \"a\": 2}", "line 1, column 13: ", "no JSON: Duplicate");
    assertRefused(
        "{\"" + "a".repeat(60_000) + "\": 1}",
        "line 1, column ",
        "names of at most 50000 characters");
  }

  @Test
  void isToldIfGzipIsBroken() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(whole)) {
      out.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = whole.toByteArray();

    Files.write(json, Arrays.copyOf(bytes, bytes.length / 2));
    assertProblem("line ", "expected more of what gzip has compressed, but found the end");

    Files.write(json, Arrays.copyOf(bytes, 2));
    assertProblem("line 1, column 1: expected more of what gzip has compressed");

    byte[] broken = bytes.clone();
    Arrays.fill(broken, 10, 30, (byte) 0xFF);
    Files.write(json, broken);
    assertProblem("line 1, column 1: expected what gzip has compressed, but found it broken: ");

    // The sum of it all is at the end.
    broken = bytes.clone();
    broken[broken.length - 8] ^= 1;
    Files.write(json, broken);
    assertProblem("line ", "expected what gzip has compressed, but found it broken: ");
  }

  private void assertRefused(String text, String place, String more) throws IOException {
    Files.writeString(json, text);
    assertProblem(place, more);
  }

  private void assertProblem(String place) {
    assertProblem(place, "");
  }

  private void assertProblem(String place, String more) {
    Program program = Program.integration("JSON_TO_ARROW", folder.resolve("bad.arrow"), json);

    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(program.err())
        .startsWith(json + ": JSON at " + place)
        .contains(more)
        .doesNotContain("REDACTED", "StreamRead", "Exception")
        .hasLineCount(1)
        .hasSizeLessThan(700);
  }

  /** The type of a column, and a number that it has no room for. */
  static Stream<Arguments> numbers() {
    String digits = "1".repeat(2_000_000);
    return Stream.of("\"" + digits + '"', digits)
        .flatMap(
            number ->
                Stream.of(
                    Arguments.of(INT64, number, "an integer of at most 100 digits"),
                    Arguments.of(INT8, number, "an integer of at most 100 digits"),
                    Arguments.of(DECIMAL, number, "an integer of at most 100 digits"),
                    Arguments.of(
                        DOUBLE.formatted("DOUBLE"),
                        number,
                        "a number that fits double precision")));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  @Timeout(10)
  void isNotParsedIfItHasTooManyDigits(String type, String number, String expected)
      throws IOException {
    write(type, number);

    assertProblem(
        "$.batches[0].columns[0].DATA[0]: expected " + expected + ", but found ",
        "1".repeat(40) + "…");
  }

  @Test
  void hasNoRoomForNamesInMessages() throws IOException {
    String name = "n".repeat(1_000_000);
    Files.writeString(
        json, GOOD.replace("\"text\"", '"' + name + '"').replace("[0, 2, 3, 6]", "[]"));
    assertProblem("$.batches[0].columns[0].OFFSET: expected 4 elements");

    Files.writeString(json, GOOD.replaceFirst("\"text\"", '"' + name + '"'));
    assertProblem("$.batches[0].columns[0].name: expected the field \"nnn");
  }

  @ParameterizedTest
  @CsvSource({
    "HALF, 65520",
    "HALF, -1e5",
    "SINGLE, 3.4028236e38",
    "SINGLE, -1e39",
    "DOUBLE, 1.8e308",
    "DOUBLE, 1e999999999",
    "DOUBLE, -1e309"
  })
  void hasNoNumberBeyondThePrecision(String precision, String number) throws IOException {
    for (String spelled : new String[] {number, '"' + number + '"'}) {
      write(DOUBLE.formatted(precision), spelled);

      assertProblem(
          "$.batches[0].columns[0].DATA[0]: expected a number that fits "
              + precision.toLowerCase(Locale.ROOT)
              + " precision, but found "
              + spelled);
    }
  }

  /** The largest, also as a double would be spelled that is nearest to the largest float. */
  @ParameterizedTest
  @CsvSource({
    "HALF, 65504, 65504.0",
    "HALF, 65519, 65504.0",
    "SINGLE, 3.4028235e38, 3.4028235E+38",
    "SINGLE, 3.4028234663852886e38, 3.4028235E+38",
    "DOUBLE, 1.7976931348623157e308, 1.7976931348623157E+308",
    "DOUBLE, 1e-999999999, 0.0",
    "HALF, Infinity, \"Infinity\"",
    "SINGLE, -Infinity, \"-Infinity\"",
    "DOUBLE, -INF, \"-Infinity\"",
    "DOUBLE, '\"Infinity\"', \"Infinity\"",
    "DOUBLE, '\"inf\"', \"Infinity\"",
    "SINGLE, NaN, \"NaN\"",
    "HALF, '\"NaN\"', \"NaN\"",
  })
  void hasAnyNumberWithinThePrecision(String precision, String number, String written)
      throws IOException {
    write(DOUBLE.formatted(precision), number);
    Path back = folder.resolve("back.json");

    assertThat(Program.integration("JSON_TO_ARROW", arrow, json)).isEqualTo(IntegrationTest.fine());
    assertThat(Program.integration("ARROW_TO_JSON", arrow, back)).isEqualTo(IntegrationTest.fine());
    assertThat(Files.readString(back)).contains("\"DATA\":[" + written + "]");
  }

  private void write(String type, String number) throws IOException {
    Files.writeString(
        json,
        """
        {"schema": {"fields": [{"name": "n", "nullable": false, "type": %s}]},
         "batches": [{"count": 1, "columns": [{"name": "n", "count": 1, "DATA": [%s]}]}]}
        """
            .formatted(type, number));
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
