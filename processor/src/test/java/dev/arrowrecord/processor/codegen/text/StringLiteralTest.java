package dev.arrowrecord.processor.codegen.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StringLiteralTest {
  @Test
  void whatWouldEndTheLiteralOrTheLineIsEscaped() {
    assertThat(StringLiteral.of("say \"a\\b\"\r\n\t")).isEqualTo("\"say \\\"a\\\\b\\\"\\r\\n\\t\"");
  }

  @Test
  void otherControlCharactersAreSpelledByTheirCode() {
    assertThat(StringLiteral.of("\0\u007f")).isEqualTo("\"\\u0000\\u007f\"");
  }

  @Test
  void allElseStaysAsItIs() {
    assertThat(StringLiteral.of("Größe 'µm' 😀")).isEqualTo("\"Größe 'µm' 😀\"");
  }
}
