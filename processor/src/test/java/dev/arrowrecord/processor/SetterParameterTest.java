package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** Annotations on the parameter of a setter count like those on the setter. */
class SetterParameterTest {
  @Test
  void arrowAnnotationsAreHonoured() {
    Compilation compilation =
        bean(
            property("int", "id", "@ArrowField(name = \"the_id\")"),
            property("BigDecimal", "price", "@ArrowDecimal(precision = 9, scale = 2)"),
            property("String", "secret", "@ArrowIgnore"),
            "private List<BigDecimal> all; public List<BigDecimal> getAll() { return all; } public"
                + " void setAll(List<@ArrowDecimal(precision = 7, scale = 1) BigDecimal> all) {"
                + " this.all = all; }");
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.BeanArrow"))
        .contains("Field.required(\"the_id\", ArrowType.INT32)")
        .contains("ArrowType.decimal128(9, 2)")
        .contains("ArrowType.decimal128(7, 1)")
        .doesNotContain("secret");
  }

  @Test
  void nullsThatTheSetterTakesAreNoMatterOfTheField() {
    Compilation compilation = bean("@Nullable String name;", nullable());
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.BeanArrow"))
        .contains("Field.nullable(\"name\"");
  }

  @Test
  void contradictionIsAnError() {
    Compilation compilation =
        bean(
            property("int", "id", ""),
            property("int", "size", "@ArrowIgnore @ArrowField(name = \"x\")"));
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[AR022] Bean.size: @ArrowIgnore and @ArrowField contradict each other, because a"
                + " property that is left out has no field; remove one of them.");
  }

  private static String nullable() {
    return "public @Nullable String getName() { return name; }"
        + " public void setName(@NonNull String name) { this.name = name; }";
  }

  private static String property(String type, String name, String annotation) {
    String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return "private %1$s %2$s; public %1$s get%3$s() { return %2$s; } public void set%3$s(%4$s %1$s %2$s) { this.%2$s = %2$s; }\n"
        .formatted(type, name, capitalized, annotation);
  }

  private static Compilation bean(String... members) {
    return TestCompiler.compile(
        TestCompiler.source(
            "Bean", "@ArrowRecord class Bean { %s }".formatted(String.join("\n", members))));
  }
}
