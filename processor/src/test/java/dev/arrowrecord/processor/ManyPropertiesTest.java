package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Classes with more properties than anybody would write by hand. */
class ManyPropertiesTest {
  @Test
  void moreThanAMethodHasRoomForAreAnError() {
    Compilation compilation = compile("long", 2600);
    assertThat(TestCompiler.messages(compilation))
        .singleElement()
        .satisfies(
            error ->
                assertThat(error.getMessage(null))
                    .isEqualTo(
                        "[AR044] Wide: it has 2600 properties, but the code that takes a record"
                            + " apart would be larger than the 64 KB that Java allows a method,"
                            + " which is enough for about 2520 numbers or strings, and fewer lists"
                            + " and maps; put some of them into records of their own."));
  }

  @Test
  void sumOfManyTermsIsNoChainThatOverflowsTheCompilersStack() {
    Compilation compilation = compile("String", 201);
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.WideArrow"))
        .contains("wide += f200.variableBytes();");
  }

  private static Compilation compile(String type, int fields) {
    String body =
        IntStream.range(0, fields)
            .mapToObj(i -> "public %s f%s;".formatted(type, i))
            .collect(Collectors.joining("\n"));
    return TestCompiler.compile(
        TestCompiler.source("Wide", "@ArrowRecord public class Wide {\n%s\n}".formatted(body)));
  }
}
