package dev.arrowrecord.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FieldPathTest {
  @Test
  void hasTheNamesOfAllFields() {
    assertThat(FieldPath.of("", "a")).isEqualTo("a");
    assertThat(FieldPath.of("a.b", "c")).isEqualTo("a.b.c");
  }

  @Test
  void cutsNamesThatAreLong() {
    assertThat(FieldPath.of("a", "n".repeat(200))).isEqualTo("a." + "n".repeat(200));
    assertThat(FieldPath.of("a", "n".repeat(201))).isEqualTo("a." + "n".repeat(199) + "…");
  }
}
