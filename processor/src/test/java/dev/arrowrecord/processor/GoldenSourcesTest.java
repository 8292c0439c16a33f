package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The generated source of everything in {@code good}, byte for byte. {@code
 * -Darrowrecord.updateGolden=true} rewrites {@code expected}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenSourcesTest {
  private static final Path EXPECTED = TestCompiler.RESOURCES.resolve("expected");
  private static final boolean UPDATE = Boolean.getBoolean("arrowrecord.updateGolden");

  private final Compilation compilation =
      TestCompiler.javac().compile(TestCompiler.sources("good"));

  @TestFactory
  Stream<DynamicTest> generatedSourceIsAsExpected() {
    return compilation.generatedSourceFiles().stream()
        .map(file -> DynamicTest.dynamicTest(path(file), () -> check(file)));
  }

  @Test
  void everyExpectedFileIsGenerated() throws IOException {
    List<String> generated =
        compilation.generatedSourceFiles().stream().map(GoldenSourcesTest::path).sorted().toList();
    List<String> expected =
        TestCompiler.files(EXPECTED).stream()
            .map(file -> EXPECTED.relativize(file).toString().replace('\\', '/'))
            .toList();
    assertThat(generated).isEqualTo(expected);
  }

  @Test
  void generatedSourceCompilesWithoutWarnings() {
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void generatedSourceHasCompleteJavadoc() {
    Compilation checked =
        TestCompiler.javac()
            .withOptions("--release", "17", "-Xdoclint:all/protected")
            .compile(TestCompiler.sources("good"));
    assertThat(
            checked.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource().getName().endsWith("Arrow.java")))
        .isEmpty();
  }

  @Test
  void theSameSourcesGenerateTheSame() {
    Compilation again = TestCompiler.javac().compile(TestCompiler.sources("good"));
    assertThat(again.generatedSourceFiles().stream().map(TestCompiler::text))
        .containsExactlyElementsOf(
            compilation.generatedSourceFiles().stream().map(TestCompiler::text).toList());
  }

  private static void check(JavaFileObject generated) throws IOException {
    Path expected = EXPECTED.resolve(path(generated));
    if (UPDATE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, TestCompiler.text(generated));
    }
    assertThat(TestCompiler.text(generated)).isEqualTo(Files.readString(expected));
  }

  private static String path(JavaFileObject file) {
    String output = "SOURCE_OUTPUT/";
    return file.getName().substring(file.getName().indexOf(output) + output.length());
  }
}
