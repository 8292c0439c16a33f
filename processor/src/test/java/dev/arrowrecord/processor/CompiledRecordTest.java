package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records within records that an earlier compilation compiled. */
class CompiledRecordTest {
  private static final JavaFileObject ADDRESS =
      TestCompiler.source(
          "Address",
          """
          @NullMarked
          @ArrowRecord
          public record Address(
              String street,
              List<@Nullable String> lines,
              @ArrowDecimal(precision = 5, scale = 2) BigDecimal rating,
              List<@ArrowDecimal(precision = 5, scale = 2) BigDecimal> ratings) {}
          """);
  private static final JavaFileObject PERSON =
      TestCompiler.source("Person", "@ArrowRecord record Person(long id, Address home) {}");

  @TempDir private Path folder;

  @Test
  void compiledRecordHasTheSchemaItWasCompiledWith() throws IOException {
    Compilation together = TestCompiler.compile(ADDRESS, PERSON);
    Compilation apart = compileAgainst(TestCompiler.compile(ADDRESS), PERSON);
    assertThat(apart.diagnostics()).isEmpty();
    assertThat(TestCompiler.generated(apart, "com.acme.PersonArrow"))
        .isEqualTo(TestCompiler.generated(together, "com.acme.PersonArrow"));
  }

  @Test
  void schemaMessageTooLongForOneConstantIsReadToo() throws IOException {
    // A bean, as a record may have 255 components only.
    JavaFileObject wide = TestCompiler.source("Wide", wideBean(60));
    Compilation compiled = TestCompiler.compile(wide);
    assertThat(TestCompiler.generated(compiled, "com.acme.WideArrow"))
        .contains("String.join(\"\", SCHEMA_MESSAGE_0, SCHEMA_MESSAGE_1");
    JavaFileObject holder =
        TestCompiler.source("Holder", "@ArrowRecord record Holder(Wide wide) {}");
    assertThat(TestCompiler.generated(compileAgainst(compiled, holder), "com.acme.HolderArrow"))
        .isEqualTo(
            TestCompiler.generated(TestCompiler.compile(wide, holder), "com.acme.HolderArrow"));
  }

  @Test
  void annotatedRecordWithoutGeneratedClassIsAnError() throws IOException {
    Compilation unprocessed = Compiler.javac().compile(ADDRESS);
    Compilation compilation = compileAgainst(unprocessed, PERSON);
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[AR019] Person.home: Address is annotated with @ArrowRecord, but its generated class"
                + " AddressArrow is missing; compile it with the processor first.");
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(7);
  }

  private static String wideBean(int properties) {
    String name = "name_that_is_long_enough_for_more_than_one_constant_";
    return IntStream.range(0, properties)
        .mapToObj(i -> name.repeat(20) + i)
        .map(
            property ->
                "private int %1$s; int get_%1$s() { return %1$s; } void set_%1$s(int x) { %1$s = x; }"
                    .formatted(property))
        .collect(Collectors.joining("\n", "@ArrowRecord class Wide {\n", "}"));
  }

  private Compilation compileAgainst(Compilation earlier, JavaFileObject source)
      throws IOException {
    return TestCompiler.against(earlier, folder).compile(source);
  }
}
