package dev.arrowrecord.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arrowrecord.processor.TestCompiler;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which generated classes have the runtime compare the schemas of nested records. */
class NestedRecordsTest {
  private static final JavaFileObject LEAF =
      TestCompiler.source("Leaf", "enum Color { RED } @ArrowRecord record Leaf(int x) {}");

  @ParameterizedTest
  @ValueSource(
      strings = {"Leaf", "Leaf[]", "Set<Leaf>", "Optional<Leaf>", "Map<Color, List<Leaf[]>>"})
  void recordsAreFoundHoweverDeep(String type) {
    assertThat(generated(type)).contains("super(\"Holder\", SCHEMA, SCHEMA_MESSAGE, true);");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Color", "int[]", "Map<Color, List<Optional<String>>>", "OptionalInt"})
  void nothingIsComparedWithoutRecords(String type) {
    assertThat(generated(type)).contains("super(\"Holder\", SCHEMA, SCHEMA_MESSAGE);");
  }

  private static String generated(String type) {
    Compilation compilation =
        TestCompiler.compile(
            LEAF,
            TestCompiler.source(
                "Holder", "@ArrowRecord record Holder(int id, %s value) {}".formatted(type)));
    assertThat(compilation.errors()).isEmpty();
    return TestCompiler.generated(compilation, "com.acme.HolderArrow");
  }
}
