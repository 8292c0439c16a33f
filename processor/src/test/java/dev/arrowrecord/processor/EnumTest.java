package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The indices of enums, which are as wide as the number of constants needs. */
class EnumTest {
  @ParameterizedTest
  @CsvSource({"0, INT8", "1, INT8", "128, INT8", "129, INT16", "200, INT16"})
  void indicesAreAsWideAsTheConstantsNeed(int constants, String indexType) {
    Compilation compilation = compile(constants);
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.CodedArrow"))
        .contains("ArrowType.dictionary(ArrowType.%s, ArrowType.UTF8)".formatted(indexType));
  }

  private static Compilation compile(int constants) {
    String names =
        IntStream.range(0, constants)
            .mapToObj("CODE_%d"::formatted)
            .collect(Collectors.joining(", "));
    return TestCompiler.compile(
        TestCompiler.source("Code", "enum Code { %s }".formatted(names)),
        TestCompiler.source("Coded", "@ArrowRecord record Coded(Code code) {}"));
  }
}
