package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code docs/diagnostics.md} says of each code is complete and true. */
class DiagnosticsDocumentationTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "diagnostics.md");
  private static final Pattern SECTION =
      Pattern.compile("^## (AR\\d{3})\\n(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\\n// (wrong|right)\\n(.*?)```", Pattern.DOTALL);
  // A fault of the processor, two that take a jar, and one that takes thousands of lines.
  private static final Set<DiagnosticCode> WITHOUT_EXAMPLES =
      Set.of(
          DiagnosticCode.INTERNAL_ERROR,
          DiagnosticCode.NOT_GENERATED,
          DiagnosticCode.TOO_MANY_PROPERTIES,
          DiagnosticCode.LOMBOK_LATER);

  @Test
  void everyCodeHasASectionInOrder() throws IOException {
    assertThat(sections().keySet())
        .containsExactlyElementsOf(
            Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::code).toList());
  }

  @TestFactory
  Stream<DynamicTest> examplesAreRightAndWrongAsTheySay() throws IOException {
    Map<String, String> sections = sections();
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> !WITHOUT_EXAMPLES.contains(code))
        .map(DiagnosticCode::code)
        .map(code -> DynamicTest.dynamicTest(code, () -> check(code, sections.get(code))));
  }

  private static void check(String code, String section) {
    Map<String, Compilation> examples = new LinkedHashMap<>();
    Matcher example = EXAMPLE.matcher(section);
    while (example.find()) {
      examples.put(
          example.group(1), TestCompiler.compile(TestCompiler.source("Example", example.group(2))));
    }
    assertThat(examples.keySet()).containsExactly("wrong", "right");
    assertThat(TestCompiler.messages(examples.get("wrong")))
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error.getMessage(null)).startsWith("[" + code + "]"));
    assertThat(TestCompiler.messages(examples.get("right"))).isEmpty();
  }

  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    Matcher section = SECTION.matcher(Files.readString(DOCUMENT));
    while (section.find()) {
      sections.put(section.group(1), section.group(2));
    }
    return sections;
  }
}
