package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code integration}, over data of every type. */
class IntegrationTest {
  /** What arrow-java 19 does not read, from the file or from JSON. */
  private static final Set<String> NOT_IN_ARROW_JAVA =
      Set.of(
          // Decimals of 32 and 64 bits.
          "small_decimals",
          // Half floats are bits in its JSON, and NaN is bare.
          "odd_numbers",
          // What stands under nulls, which its reader looks at.
          "arrow_cpp_nulls",
          // Two fields of a name.
          "others",
          "unions",
          "generated_duplicate_fieldnames",
          "generated_union",
          // Runs and list views in JSON.
          "runs",
          "runs_beyond_rows",
          "list_views",
          "list_views_of_nulls",
          // Dictionaries within dictionaries, and those that fields share.
          "dictionaries",
          "nested_dictionaries",
          "generated_nested_dictionary");

  /** What says where bytes or elements stand that are moved, or has more than its rows need. */
  private static final Set<String> MOVED =
      Set.of("views", "list_views_of_nulls", "runs_beyond_rows");

  @TempDir private Path folder;

  static Stream<Path> all() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void makesFilesOfJson(Path json) throws IOException {
    Path arrow = folder.resolve("a.arrow");

    assertThat(Program.integration("JSON_TO_ARROW", arrow, json)).isEqualTo(fine());

    assertThat(Program.integration("VALIDATE", arrow, json)).isEqualTo(fine());
    assertThat(Files.readString(arrow, StandardCharsets.ISO_8859_1))
        .startsWith("ARROW1")
        .endsWith("ARROW1");
    if (!NOT_IN_ARROW_JAVA.contains(Cases.name(json))) {
      ArrowJava.compare(arrow, plain(json));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void makesJsonOfFiles(Path json) throws IOException {
    Path arrow = folder.resolve("a.arrow");
    Path back = folder.resolve("back.json");
    Program.integration("JSON_TO_ARROW", arrow, json);

    assertThat(Program.integration("ARROW_TO_JSON", arrow, back)).isEqualTo(fine());

    assertThat(Program.integration("VALIDATE", arrow, back)).isEqualTo(fine());
    if (!MOVED.contains(Cases.name(json))) {
      SameJson.check(Cases.read(back), Cases.read(json));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".arrow_file", ".stream"})
  void agreesWithGoldenFiles(String form) throws IOException {
    List<Path> golden = Cases.golden();
    assumeTrue(!golden.isEmpty(), "SKIP: no -Darrowrecord.golden");
    for (Path json : golden) {
      Path arrow = json.resolveSibling(Cases.name(json) + form);
      Path back = folder.resolve("back.json");

      assertThat(Program.integration("VALIDATE", arrow, json)).as("%s", json).isEqualTo(fine());
      assertThat(Program.integration("ARROW_TO_JSON", arrow, back)).isEqualTo(fine());

      assertThat(Program.integration("VALIDATE", arrow, back)).isEqualTo(fine());
      if (!Cases.name(json).equals("generated_map_non_canonical")) {
        // Of which the stream has other names.
        SameJson.check(Cases.read(back), Cases.read(json));
      }
    }
  }

  @Test
  void writesCompressedJsonIfItsNameSaysSo() throws IOException {
    Path arrow = folder.resolve("a.arrow");
    Path json = Cases.own().get(0);
    Path back = folder.resolve("back.json.gz");
    Program.integration("JSON_TO_ARROW", arrow, json);

    assertThat(Program.integration("ARROW_TO_JSON", arrow, back)).isEqualTo(fine());

    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(back))) {
      JsonNode tree = new ObjectMapper().readTree(in);
      SameJson.check(tree, Cases.read(json));
    }
    assertThat(Program.integration("VALIDATE", arrow, back)).isEqualTo(fine());
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf8", "largeutf8", "binary", "largebinary"})
  void quotesWhatIsEmpty(String type) throws IOException {
    Path arrow = folder.resolve("a.arrow");
    Path empty = oneValue(type, 0, "");
    Program.integration("JSON_TO_ARROW", arrow, empty);

    assertThat(
            Program.integration(
                    "VALIDATE", arrow, oneValue(type, type.endsWith("utf8") ? 2 : 1, "AB"))
                .err())
        .isEqualToIgnoringNewLines(
            "Batch 0, field c, row 0: the Arrow data has \"\", the JSON has \"AB\"");
  }

  private Path oneValue(String type, int length, String value) throws IOException {
    Path json = folder.resolve(length + ".json");
    Files.writeString(
        json,
        """
        {"schema": {"fields": [{"name": "c", "nullable": true, "type": {"name": "%s"}}]},
         "batches": [{"count": 1, "columns": [
           {"name": "c", "count": 1, "OFFSET": [0, %d], "DATA": ["%s"]}]}]}
        """
            .formatted(type, length, value));
    return json;
  }

  @Test
  void leavesNoFileIfTheJsonIsNone() throws IOException {
    Path json = folder.resolve("bad.json");
    Files.writeString(json, "{\"schema\": {\"fields\": []}, \"batches\": [{\"count\": 1, }]}");
    Path arrow = folder.resolve("a.arrow");

    Program program = Program.integration("JSON_TO_ARROW", arrow, json);

    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(program.err()).startsWith(json + ": JSON at line 1, column ").hasLineCount(1);
    assertThat(arrow).doesNotExist();
  }

  @Test
  void refusesJsonThatIsNestedTooDeep() throws IOException {
    Path json = folder.resolve("deep.json");
    Files.writeString(json, "[".repeat(100_000));

    Program program = Program.integration("JSON_TO_ARROW", folder.resolve("a.arrow"), json);

    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(program.err())
        .startsWith(
            json
                + ": JSON at line 1, column 501: expected at most 500 objects and arrays within each"
                + " other, but found more")
        .hasLineCount(1);
  }

  @Test
  void readsJsonThatIsNestedAsDeepAsItMayBe() throws IOException {
    Path json = folder.resolve("deep.json");
    Files.writeString(json, "[".repeat(500) + "]".repeat(500));

    assertThat(Program.integration("JSON_TO_ARROW", folder.resolve("a.arrow"), json).err())
        .contains("JSON at $: expected an object");
  }

  private Path plain(Path json) throws IOException {
    if (!json.toString().endsWith(".gz")) {
      return json;
    }
    Path plain = folder.resolve("plain.json");
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(json));
        OutputStream out = Files.newOutputStream(plain)) {
      in.transferTo(out);
    }
    return plain;
  }

  static Program fine() {
    return new Program(0, "", "");
  }
}
