package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The files generated for everything in {@code good}, byte for byte. {@code
 * -Darrowrecord.updateGolden=true} rewrites {@code expected}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenFilesTest {
  private static final Path EXPECTED = TestCompiler.RESOURCES.resolve("expected");
  private static final boolean UPDATE = Boolean.getBoolean("arrowrecord.updateGolden");

  private final Compilation compilation =
      TestCompiler.javac().compile(TestCompiler.sources("good"));

  @TestFactory
  Stream<DynamicTest> generatedFileIsAsExpected() {
    return generatedFiles(compilation)
        .map(file -> DynamicTest.dynamicTest(path(file), () -> check(file)));
  }

  @Test
  void everyExpectedFileIsGenerated() {
    assertThat(TestCompiler.files(EXPECTED))
        .extracting(file -> EXPECTED.relativize(file).toString().replace('\\', '/'))
        .containsExactlyInAnyOrderElementsOf(
            generatedFiles(compilation).map(GoldenFilesTest::path).toList());
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
    assertThat(generatedFiles(again).map(TestCompiler::bytes))
        .containsExactlyElementsOf(generatedFiles(compilation).map(TestCompiler::bytes).toList());
  }

  /** All but the class files, which are the compiler's. */
  private static Stream<JavaFileObject> generatedFiles(Compilation compilation) {
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() != JavaFileObject.Kind.CLASS);
  }

  private static void check(JavaFileObject generated) throws IOException {
    Path expected = EXPECTED.resolve(path(generated));
    byte[] bytes = TestCompiler.bytes(generated);
    if (UPDATE) {
      Files.createDirectories(expected.getParent());
      Files.write(expected, bytes);
    }
    if (expected.toString().endsWith(".arrows")) {
      assertThat(expected).hasBinaryContent(bytes);
    } else {
      assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(expected));
    }
  }

  /** The path within the folder of sources or classes. */
  private static String path(JavaFileObject file) {
    String output = "_OUTPUT/";
    return file.getName().substring(file.getName().indexOf(output) + output.length());
  }
}
