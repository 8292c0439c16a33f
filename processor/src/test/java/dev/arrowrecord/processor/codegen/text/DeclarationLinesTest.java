package dev.arrowrecord.processor.codegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** As google-java-format breaks them. */
class DeclarationLinesTest {
  private static final List<String> PARAMETERS = List.of("Iterable<Trade> records", "int options");
  private static final String LIST = "Iterable<Trade> records, int options)";

  @Test
  void braceThatDoesNotFitTakesTheParametersWithIt() {
    // Up to the parenthesis, 100 columns with and then without the brace.
    String fits = declaration(100 - "(".length() - LIST.length() - " {".length());
    String barely = declaration(100 - "(".length() - LIST.length());

    assertThat(DeclarationLines.method(fits, PARAMETERS, "", 0))
        .isEqualTo(fits + "(" + LIST + " {");
    assertThat(DeclarationLines.method(barely, PARAMETERS, "", 0))
        .isEqualTo(barely + "(\n    " + LIST + " {");
    assertThat(DeclarationLines.method(barely, PARAMETERS, "E", 0))
        .isEqualTo(barely + "(" + LIST + "\n    throws E {");
  }

  @Test
  void parametersThatDoNotFitEitherStandOnLinesOfTheirOwn() {
    List<String> many = List.of("int " + "a".repeat(60), "int " + "b".repeat(25));
    String lines = "void f(\n    " + many.get(0) + ",\n    " + many.get(1) + ")";
    String together = "void f(\n    " + many.get(0) + ", " + many.get(1) + ")";

    // 96 columns and a brace do not stand on a line that begins after 4.
    assertThat(DeclarationLines.method("void f", many, "", 0)).isEqualTo(lines + " {");
    assertThat(DeclarationLines.method("void f", many, "E", 0))
        .isEqualTo(together + "\n    throws E {");
    assertThat(DeclarationLines.method("void f", many, "E", 2))
        .isEqualTo(lines.replace("\n", "\n  ") + "\n      throws E {");
  }

  private static String declaration(int length) {
    return "void " + "f".repeat(length - "void ".length());
  }
}
