package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.auto.value.processor.AutoValueBuilderProcessor;
import com.google.auto.value.processor.AutoValueProcessor;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.arrowrecord.processor.ArrowRecordProcessor;
import dev.arrowrecord.processor.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Value classes of the real AutoValue. */
class AutoValueTest {
  private static final String BUILT =
      """
      import com.google.auto.value.AutoValue;
      @AutoValue
      @ArrowRecord
      public abstract class Built {
        public abstract long id();
        public abstract Optional<String> venue();
        public abstract List<String> tags();
        @ArrowIgnore public abstract int hash();
        public String title() { return id() + "!"; }
        public abstract Builder toBuilder();
        public static Builder builder() { return new AutoValue_Built.Builder().setHash(9); }
        @AutoValue.Builder
        public abstract static class Builder {
          public abstract Builder setId(long id);
          public abstract Builder setVenue(String venue);
          public abstract Builder setVenue(Optional<String> venue);
          public abstract Builder setTags(List<String> tags);
          public abstract Builder setHash(int hash);
          abstract Built autoBuild();
          public Built build() { return autoBuild(); }
        }
      }
      """;
  private static final String CREATED =
      """
      import com.google.auto.value.AutoValue;
      @AutoValue
      @ArrowRecord
      abstract class Created {
        abstract String getSymbol();
        abstract boolean isOpen();
        static Created create(String symbol, boolean open) {
          return new AutoValue_Created(symbol, open);
        }
      }
      """;
  private static final String CHECK =
      """
      class Check {
        static Object run() throws Exception {
          Built built = Built.builder().setId(7).setVenue("X").setTags(List.of("t")).build();
          Created created = Created.create("A", true);
          return BuiltArrow.fromBytes(BuiltArrow.toBytes(List.of(built))).get(0).equals(built)
              && CreatedArrow.fromBytes(CreatedArrow.toBytes(List.of(created))).get(0).equals(created);
        }
      }
      """;

  @Test
  void generatedInTheSameCompilation() throws Exception {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new ArrowRecordProcessor(),
                new AutoValueProcessor(),
                new AutoValueBuilderProcessor())
            .compile(
                TestCompiler.source("Built", BUILT),
                TestCompiler.source("Created", CREATED),
                TestCompiler.source("Check", CHECK));
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.messages(compilation)).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.BuiltArrow"))
        .contains("var builder = Built.builder();", "return builder.build();");
    assertThat(TestCompiler.run(compilation, "com.acme.Check")).isEqualTo(true);
  }

  @Test
  void compiledFirst(@TempDir Path folder) throws Exception {
    Compilation earlier =
        Compiler.javac()
            .withProcessors(new AutoValueProcessor(), new AutoValueBuilderProcessor())
            .compile(
                TestCompiler.source("Built", BUILT.replace("@ArrowRecord", "")),
                TestCompiler.source("Created", CREATED.replace("@ArrowRecord", "")));
    Compilation later =
        TestCompiler.against(earlier, folder)
            .compile(
                TestCompiler.source(
                    "Imports", "@ArrowImport({Built.class, Created.class}) class Imports {}"),
                TestCompiler.source("Holder", "@ArrowRecord record Holder(Built built) {}"),
                TestCompiler.source(
                    "Check",
                    """
                    class Check {
                      static Object run() throws Exception {
                        Built built = Built.builder().setId(7).setVenue("X").setTags(List.of()).build();
                        Holder holder = new Holder(built);
                        return HolderArrow.fromBytes(HolderArrow.toBytes(List.of(holder))).get(0).equals(holder);
                      }
                    }
                    """));
    // A builder needs no names of parameters, which a static method does.
    assertThat(TestCompiler.messages(later))
        .extracting(message -> message.getMessage(null).substring(0, 16))
        .containsExactly("[AR050] Created:");
    assertThat(TestCompiler.run(later, "com.acme.Check", folder)).isEqualTo(true);
  }
}
