package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;

/** One compilation says everything that is wrong, and nothing twice. */
class SeveralErrorsTest {
  private final Compilation compilation =
      TestCompiler.compile(
          TestCompiler.source(
              "Records",
              """
              interface Records {
                @ArrowRecord record Good(long id) {}
                @ArrowRecord record Outer(Bad bad, Date date) {}
                @ArrowRecord record Bad(BigDecimal price, Object other) {}
                @ArrowRecord record Around(List<Outer> outers) {}
                @ArrowRecord record Other(Good good) {}
              }
              """));

  @Test
  void allErrorsOfAllTypesAreReportedAndNoneInTypesAroundThem() {
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null).replaceAll(": .*", ""))
        .containsExactly(
            "[AR008] Records.Outer.date", "[AR012] Records.Bad.price", "[AR008] Records.Bad.other");
  }
}
