package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Records in a named module. */
class ModuleTest {
  private static final JavaFileObject MODULE =
      JavaFileObjects.forSourceString(
          "module-info",
          """
          module com.acme {
            requires dev.arrowrecord.runtime;
            exports com.acme;
          }
          """);
  private static final JavaFileObject TRADE =
      TestCompiler.source(
          "Trade",
          """
          @ArrowRecord
          public record Trade(long id, Hidden hidden, List<String> tags) {
            @ArrowRecord record Hidden(int x) {}
          }
          """);

  @Test
  void generatedSourceCompilesInExportedPackageWithoutWarnings() {
    Compilation compilation =
        Compiler.javac()
            .withClasspath(ImmutableList.of())
            .withOptions(
                "--release",
                "17",
                "-Xlint:all,-processing,-options,-requires-automatic",
                "--module-path",
                System.getProperty("java.class.path"))
            .withProcessors(new ArrowRecordProcessor())
            .compile(List.of(MODULE, TRADE));
    assertThat(
            compilation.diagnostics().stream()
                .filter(
                    diagnostic ->
                        diagnostic.getSource() == null
                            || !diagnostic.getSource().getName().endsWith("/Trade.java")))
        .isEmpty();
    // Trade's own accessor gives away what its module hides; the generated class only follows it.
    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void schemaFilesStandInTheModule() {
    Compilation compilation =
        Compiler.javac()
            .withClasspath(ImmutableList.of())
            .withOptions("--release", "17", "--module-path", System.getProperty("java.class.path"))
            .withProcessors(new ArrowRecordProcessor())
            .compile(List.of(MODULE, TRADE));
    assertThat(compilation.generatedFiles())
        .extracting(JavaFileObject::getName)
        .contains("/CLASS_OUTPUT/META-INF/arrowrecord/com.acme.Trade.Hidden.arrows");
  }

  @Test
  void generatedAnnotationIsLeftOutWhereItsModuleIsNotRead() {
    Compilation compilation =
        Compiler.javac()
            .withClasspath(ImmutableList.of())
            .withOptions("--release", "17", "--module-path", System.getProperty("java.class.path"))
            .withProcessors(new ArrowRecordProcessor())
            .compile(List.of(MODULE, TRADE));
    assertThat(TestCompiler.generated(compilation, "com.acme.TradeArrow"))
        .doesNotContain("@Generated");
  }

  @Test
  void generatedAnnotationIsThereOnTheClassPath() {
    assertThat(TestCompiler.generated(TestCompiler.compile(TRADE), "com.acme.TradeArrow"))
        .contains("@Generated(\"dev.arrowrecord.processor.ArrowRecordProcessor\")");
  }
}
