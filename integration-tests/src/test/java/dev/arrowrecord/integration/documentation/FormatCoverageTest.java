package dev.arrowrecord.integration.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.arrow.flatbuf.BodyCompressionMethod;
import org.apache.arrow.flatbuf.CompressionType;
import org.apache.arrow.flatbuf.DateUnit;
import org.apache.arrow.flatbuf.DictionaryKind;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.IntervalUnit;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.Precision;
import org.apache.arrow.flatbuf.TimeUnit;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.UnionMode;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/FORMAT_COVERAGE.md} has a row for everything that the format's own enumerations name,
 * and names for each row a test that is there.
 */
final class FormatCoverageTest {
  private static final Path ROOT = root();
  private static final int COLUMNS = 6;
  private static final Set<String> ANSWERS = Set.of("yes", "refused", "–");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private record Row(String feature, List<String> answers, String proof) {}

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/FORMAT_COVERAGE.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void hasARowForAllThatTheFormatEnumerates() throws IOException {
    Set<String> rows = new TreeSet<>();
    for (Row row : rows()) {
      Matcher code = CODE.matcher(row.feature());
      while (code.find()) {
        rows.add(code.group(1));
      }
    }

    assertThat(rows).containsAll(enumerated());
  }

  @Test
  void answersEveryQuestionOfARow() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(60);
    assertThat(rows()).allSatisfy(row -> assertThat(row.answers()).allMatch(ANSWERS::contains));
  }

  @Test
  void namesTestsThatAreThere() throws IOException {
    Map<String, String> tests = tests();
    List<String> unknown = new ArrayList<>();
    for (Row row : rows()) {
      List<String> proofs = new ArrayList<>();
      Matcher code = CODE.matcher(row.proof());
      while (code.find()) {
        proofs.add(code.group(1));
      }
      if (proofs.isEmpty()) {
        unknown.add(row.feature() + " names no test");
      }
      proofs.stream()
          .filter(proof -> !isThere(proof, tests))
          .map(proof -> row.feature() + " names " + proof)
          .forEach(unknown::add);
    }

    assertThat(unknown).isEmpty();
  }

  /** Whether there is a class, a method of a class, or a file of that name. */
  private static boolean isThere(String proof, Map<String, String> tests) {
    if (proof.contains("/")) {
      return Files.exists(ROOT.resolve(proof));
    }
    int dot = proof.indexOf('.');
    String source = tests.get(dot < 0 ? proof : proof.substring(0, dot));
    return source != null && (dot < 0 || source.contains(" " + proof.substring(dot + 1) + "("));
  }

  /** The sources of all tests, by the simple names of their classes. */
  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.toList()) {
        Path sources = module.resolve("src/test/java");
        if (Files.isDirectory(sources)) {
          try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
              String name = file.getFileName().toString();
              tests.put(
                  name.substring(0, name.length() - ".java".length()), Files.readString(file));
            }
          }
        }
      }
    }
    return tests;
  }

  private static Set<String> enumerated() {
    Map<String, String[]> all =
        Map.ofEntries(
            Map.entry("Type", Type.names),
            Map.entry("MessageHeader", MessageHeader.names),
            Map.entry("MetadataVersion", MetadataVersion.names),
            Map.entry("Endianness", Endianness.names),
            Map.entry("DictionaryKind", DictionaryKind.names),
            Map.entry("CompressionType", CompressionType.names),
            Map.entry("BodyCompressionMethod", BodyCompressionMethod.names),
            Map.entry("Precision", Precision.names),
            Map.entry("DateUnit", DateUnit.names),
            Map.entry("TimeUnit", TimeUnit.names),
            Map.entry("IntervalUnit", IntervalUnit.names),
            Map.entry("UnionMode", UnionMode.names));
    Set<String> names = new TreeSet<>();
    all.forEach(
        (enumeration, constants) -> {
          for (String constant : constants) {
            if (!constant.isEmpty() && !constant.equals("NONE")) {
              names.add(enumeration + "." + constant);
            }
          }
        });
    // Flags are no plain enumeration, and have no names there.
    names.add("Feature.DICTIONARY_REPLACEMENT");
    names.add("Feature.COMPRESSED_BODY");
    return names;
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/FORMAT_COVERAGE.md"))) {
      if (!line.startsWith("|") || line.startsWith("|--") || line.startsWith("| Feature")) {
        continue;
      }
      String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|");
      assertThat(cells).as(line).hasSize(COLUMNS);
      rows.add(
          new Row(
              cells[0].strip(),
              List.of(cells).subList(1, COLUMNS - 1).stream().map(String::strip).toList(),
              cells[COLUMNS - 1].strip()));
    }
    return rows;
  }
}
