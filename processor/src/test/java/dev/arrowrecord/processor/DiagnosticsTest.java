package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The errors in everything in {@code bad}: code, text and line. Below a line with errors, a comment
 * that begins with {@code //!} has the text of each.
 */
class DiagnosticsTest {
  private static final Path BAD = TestCompiler.RESOURCES.resolve("bad");
  private static final Pattern EXPECTED = Pattern.compile(" *//! (.*)");
  private static final Pattern CODE = Pattern.compile("\\[(AR\\d{3})]");

  @TestFactory
  Stream<DynamicTest> errorsStandWhereTheyAreExpected() {
    return TestCompiler.files(BAD).stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void everyCodeHasATest() {
    Set<String> tested = new TreeSet<>();
    for (Path file : TestCompiler.files(BAD)) {
      for (String expected : expected(file)) {
        Matcher code = CODE.matcher(expected);
        if (code.find()) {
          tested.add(code.group(1));
        }
      }
    }
    Set<String> codes =
        Arrays.stream(DiagnosticCode.values())
            .map(DiagnosticCode::code)
            .collect(Collectors.toCollection(TreeSet::new));
    // These need more than one compilation, a fault, thousands of fields, or Lombok: see
    // CompiledRecordTest, FailureTest, ManyPropertiesTest and BuilderTest.
    tested.add(DiagnosticCode.LOMBOK_LATER.code());
    tested.add(DiagnosticCode.TOO_MANY_PROPERTIES.code());
    tested.add(DiagnosticCode.INTERNAL_ERROR.code());
    tested.add(DiagnosticCode.NOT_GENERATED.code());
    assertThat(tested).isEqualTo(codes);
  }

  @Test
  void codesAreDistinct() {
    assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::code))
        .doesNotHaveDuplicates();
  }

  private static void check(Path file) {
    Compilation compilation = TestCompiler.compile(TestCompiler.source(file));
    List<String> found =
        TestCompiler.messages(compilation)
            .map(error -> error.getLineNumber() + ": " + error.getMessage(null))
            .sorted()
            .toList();
    assertThat(found).isEqualTo(expected(file).stream().sorted().toList());
  }

  /** The errors that a file's comments announce, each after the number of its line. */
  private static List<String> expected(Path file) {
    List<String> expected = new ArrayList<>();
    int lineNumber = 0;
    int lineWithErrors = 0;
    for (String line : lines(file)) {
      lineNumber++;
      Matcher comment = EXPECTED.matcher(line);
      if (comment.matches()) {
        expected.add(lineWithErrors + ": " + comment.group(1));
      } else {
        lineWithErrors = lineNumber;
      }
    }
    return expected;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
