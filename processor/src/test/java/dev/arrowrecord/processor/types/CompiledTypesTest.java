package dev.arrowrecord.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arrowrecord.processor.ArrowRecordProcessor;
import dev.arrowrecord.processor.TestCompiler;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealed types, converters and annotations on types that an earlier compilation compiled. */
class CompiledTypesTest {
  private static final JavaFileObject LIBRARY =
      TestCompiler.source(
          "Library",
          """
          public interface Library {
            @ArrowUnion(type = DataType.SPARSE_UNION) sealed interface Shape {}
            @ArrowVariant(name = "circle", id = 100) @ArrowRecord
            record Circle(double radius) implements Shape {}
            @ArrowRecord @ArrowExtension(name = "acme.square")
            record Square(double side) implements Shape {}
            enum Unit implements Shape { CIRCLE, SQUARE { @Override public String toString() { return ""; } } }
            @ArrowConvert(MoneyConverter.class) record Money(BigDecimal amount) {}
            class MoneyConverter implements ArrowConverter<Money, BigDecimal> {
              @ArrowDecimal(precision = 12, scale = 2)
              @Override public BigDecimal toArrow(Money money) { return money.amount(); }
              @Override public Money fromArrow(BigDecimal amount) { return new Money(amount); }
            }
          }
          """);
  private static final JavaFileObject HOLDER =
      TestCompiler.source(
          "Holder",
          """
          @ArrowRecord record Holder(
              Library.Shape shape, List<Library.Money> money, Library.Square square) {}
          """);

  @TempDir private Path folder;

  @Test
  void theyAreWhatTheyAreInSource() throws Exception {
    Compilation together = TestCompiler.compile(LIBRARY, HOLDER);
    assertThat(together.diagnostics()).isEmpty();
    List<File> classPath = new ArrayList<>();
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .forEach(classPath::add);
    classPath.add(TestCompiler.writeClasses(TestCompiler.compile(LIBRARY), folder));
    Compilation apart = TestCompiler.javac().withClasspath(classPath).compile(HOLDER);
    assertThat(apart.diagnostics()).isEmpty();
    assertThat(TestCompiler.generated(apart, "com.acme.HolderArrow"))
        .isEqualTo(TestCompiler.generated(together, "com.acme.HolderArrow"));
    assertThat(GeneratedSchema.of(apart).field(2).metadata())
        .containsEntry("ARROW:extension:name", "acme.square");
  }

  @Test
  void subtypeThatAnotherProcessorGeneratesIsWaitedFor() throws Exception {
    JavaFileObject sealed =
        JavaFileObjects.forSourceString(
            "com.acme.Payment",
            "package com.acme; public sealed interface Payment permits Card, Cash {}");
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new OneFileProcessor(
                    "com.acme.Card",
                    "package com.acme; @dev.arrowrecord.ArrowRecord record Card(int x) implements"
                        + " Payment {}"),
                new ArrowRecordProcessor())
            .compile(
                sealed,
                TestCompiler.source(
                    "Cash", "@ArrowRecord record Cash(int x) implements Payment {}"),
                TestCompiler.source("Holder", "@ArrowRecord record Holder(Payment payment) {}"));
    assertThat(compilation.errors()).isEmpty();
    assertThat(GeneratedSchema.of(compilation).field(0).children()).hasSize(2);
  }

  @Test
  void deprecatedClassesAreNoWarning() {
    Compilation compilation =
        TestCompiler.compile(
            TestCompiler.source(
                "Old",
                """
                class Old {
                  sealed interface Shape {}
                  @Deprecated @ArrowRecord record Circle(int x) implements Shape {}
                  @Deprecated static class ToText implements ArrowConverter<Old, String> {
                    @Override public String toArrow(Old old) { return ""; }
                    @Override public Old fromArrow(String text) { return new Old(); }
                  }
                  @ArrowRecord record Union(Shape shape) {}
                  @SuppressWarnings("deprecation")
                  @ArrowRecord record Converted(@ArrowConvert(ToText.class) Old old) {}
                }
                """));
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void constantsAreNotNamedLikeClasses() {
    Compilation compilation =
        TestCompiler.compile(
            TestCompiler.source(
                "Capitals",
                """
                class Capitals {
                  sealed interface Shape {}
                  enum MOOD implements Shape { A }
                  enum Mood implements Shape { A }
                  static class ToText implements ArrowConverter<Capitals, String> {
                    @Override public String toArrow(Capitals capitals) { return ""; }
                    @Override public Capitals fromArrow(String text) { return new Capitals(); }
                  }
                  static class TO_TEXT extends ToText {}
                  @ArrowRecord record Holder(
                      Shape shape,
                      @ArrowConvert(ToText.class) Capitals one,
                      @ArrowConvert(TO_TEXT.class) Capitals two) {}
                }
                """));
    assertThat(compilation.errors()).isEmpty();
  }
}
