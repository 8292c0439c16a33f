package dev.arrowrecord.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arrowrecord.processor.ArrowRecordProcessor;
import dev.arrowrecord.processor.TestCompiler;
import dev.arrowrecord.schema.ArrowType;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Which converter a property gets. */
class ConvertersTest {
  private static final String TEXT =
      """
      class ToText implements ArrowConverter<Money, String> {
        public String toArrow(Money money) { return ""; }
        public Money fromArrow(String text) { return new Money(0); }
      }
      """;
  private static final String CENTS =
      """
      class ToCents implements ArrowConverter<Money, Long> {
        public Long toArrow(Money money) { return 0L; }
        public Money fromArrow(Long cents) { return new Money(0); }
      }
      """;
  private static final String MONEY = "record Money(long cents) {}";

  @Test
  void converterOfThePropertyComesFirst() throws Exception {
    assertThat(
            type(
                "@ArrowConverters(ToCents.class) @ArrowRecord record Holder("
                    + "@ArrowConvert(ToText.class) Money money) {}",
                "@ArrowConvert(ToCents.class) " + MONEY))
        .isEqualTo(ArrowType.UTF8);
  }

  @Test
  void converterOfWhatIsInAnOptionalOfAPrimitive() throws Exception {
    assertThat(
            type(
                "@ArrowRecord record Holder(@ArrowConvert(Hex.class) OptionalInt code) {}",
                """
                class Hex implements ArrowConverter<Integer, String> {
                  public String toArrow(Integer code) { return ""; }
                  public Integer fromArrow(String text) { return 0; }
                }
                """
                    + MONEY))
        .isEqualTo(ArrowType.UTF8);
  }

  @Test
  void converterOfTheTypeComesBeforeThoseRegistered() throws Exception {
    assertThat(
            type(
                "@ArrowConverters(ToCents.class) @ArrowRecord record Holder(Money money) {}",
                "@ArrowConvert(ToText.class) " + MONEY))
        .isEqualTo(ArrowType.UTF8);
  }

  @Test
  void nearestRegistrationCounts() throws Exception {
    Compilation compilation =
        TestCompiler.compile(
            packageInfo("com.acme", "ToCents"),
            TestCompiler.source(
                "Outer",
                "@ArrowConverters(ToText.class) class Outer {"
                    + " @ArrowRecord record Holder(Money money) {} }\n"
                    + MONEY
                    + TEXT
                    + CENTS));
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.Outer_HolderArrow"))
        .contains("Field.nullable(\"money\", ArrowType.UTF8)");
  }

  @Test
  void registrationOnAPackageIsForThoseBelowIt() throws Exception {
    JavaFileObject converter =
        JavaFileObjects.forSourceString(
            "com.acme.ToText",
            """
            package com.acme;
            public class ToText implements dev.arrowrecord.ArrowConverter<StringBuilder, String> {
              public String toArrow(StringBuilder builder) { return builder.toString(); }
              public StringBuilder fromArrow(String text) { return new StringBuilder(text); }
            }
            """);
    JavaFileObject holder =
        JavaFileObjects.forSourceString(
            "com.acme.sub.deep.Holder",
            "package com.acme.sub.deep; @dev.arrowrecord.ArrowRecord record Holder(StringBuilder x)"
                + " {}");
    Compilation compilation =
        TestCompiler.compile(packageInfo("com.acme", "ToText"), converter, holder);
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.sub.deep.HolderArrow"))
        .contains("private static final ToText TO_TEXT = new ToText();");
  }

  @Test
  void registeredConverterOfTheTypeItGivesIsNotAppliedAgain() throws Exception {
    String upper =
        """
        class Upper implements ArrowConverter<String, String> {
          public String toArrow(String text) { return text; }
          public String fromArrow(String text) { return text; }
        }
        """;
    assertThat(type("@ArrowConverters(Upper.class) @ArrowRecord record Holder(String x) {}", upper))
        .isEqualTo(ArrowType.UTF8);
  }

  @Test
  void annotationsOfThePropertyTakeThePlaceOfThoseOfTheMethod() throws Exception {
    String decimal =
        """
        class ToDecimal implements ArrowConverter<Money, BigDecimal> {
          @ArrowDecimal(precision = 12, scale = 2)
          public BigDecimal toArrow(Money money) { return BigDecimal.ONE; }
          public Money fromArrow(BigDecimal amount) { return new Money(0); }
        }
        """;
    String convert = "@ArrowConvert(ToDecimal.class) Money x";
    assertThat(GeneratedSchema.field(convert, MONEY, decimal).type())
        .isEqualTo(ArrowType.decimal128(12, 2));
    assertThat(
            GeneratedSchema.field(
                    "@ArrowDecimal(precision = 9, scale = 3) " + convert, MONEY, decimal)
                .type())
        .isEqualTo(ArrowType.decimal128(9, 3));
  }

  @Test
  void typesAreFoundThroughGenericSupertypes() throws Exception {
    String base =
        """
        interface Mapping<A, J> extends ArrowConverter<J, List<A>> {}
        abstract class Base<X> implements Mapping<X, Money> {
          public List<X> toArrow(Money money) { return List.of(); }
          public Money fromArrow(List<X> list) { return new Money(0); }
        }
        class ToNumbers extends Base<Integer> {}
        """;
    assertThat(GeneratedSchema.field("@ArrowConvert(ToNumbers.class) Money x", MONEY, base))
        .hasToString("x: list<item: int32>");
  }

  @Test
  void converterThatAnotherProcessorGeneratesIsWaitedFor() throws Exception {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new OneFileProcessor(
                    "com.acme.ToText", "package com.acme; import dev.arrowrecord.*; " + TEXT),
                new ArrowRecordProcessor())
            .compile(
                TestCompiler.source(
                    "Holder",
                    "@ArrowRecord record Holder(@ArrowConvert(ToText.class) Money x) {}" + MONEY));
    assertThat(compilation.errors()).isEmpty();
    assertThat(GeneratedSchema.of(compilation).field(0).type()).isEqualTo(ArrowType.UTF8);
  }

  private static ArrowType type(String holder, String... others) throws Exception {
    String text = List.of(others).toString().contains("Money") ? TEXT + CENTS : "";
    return GeneratedSchema.of(holder + "\n" + String.join("\n", others) + "\n" + text)
        .field(0)
        .type();
  }

  private static JavaFileObject packageInfo(String name, String converter) {
    return JavaFileObjects.forSourceString(
        name + ".package-info",
        "@dev.arrowrecord.ArrowConverters(%s.class) package %s;".formatted(converter, name));
  }
}
