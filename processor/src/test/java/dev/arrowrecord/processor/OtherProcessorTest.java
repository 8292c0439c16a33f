package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types that another processor generates in the same compilation. */
class OtherProcessorTest {
  private static final JavaFileObject TRADE =
      TestCompiler.source(
          "Trade", "@ArrowRecord record Trade(List<Money> amounts, Currency currency) {}");
  private static final JavaFileObject BOOK =
      TestCompiler.source("Book", "@ArrowRecord record Book(Trade[] trades) {}");

  @Test
  void recordWaitsForGeneratedPropertyTypes() {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new GeneratedSources(
                    Map.of(
                        "com.acme.Money",
                        "package com.acme; @dev.arrowrecord.ArrowRecord record Money(long cents)"
                            + " {}",
                        "com.acme.Currency",
                        "package com.acme; enum Currency {EUR, CHF}")),
                new ArrowRecordProcessor())
            .compile(BOOK, TRADE);
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.TradeArrow"))
        .contains("new MoneyArrow.Batch(")
        .contains("EnumDictionary.of(Currency.values(), \"EUR\", \"CHF\")");
    assertThat(TestCompiler.generated(compilation, "com.acme.BookArrow"))
        .contains("new TradeArrow.Batch(");
  }

  @Test
  void errorsInWaitingRecordsAreReportedOnce() {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new GeneratedSources(
                    Map.of(
                        "com.acme.Money", "package com.acme; class Money {}",
                        "com.acme.Currency", "package com.acme; enum Currency {}")),
                new ArrowRecordProcessor())
            .compile(BOOK, TRADE);
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[AR008] Trade.amounts: Money has no Arrow type; annotate it with @ArrowRecord, import it"
                + " with @ArrowImport if it is not your own, convert it with an"
                + " ArrowConverter<Money, String> and @ArrowConvert, or mark the property with"
                + " @ArrowIgnore.");
  }

  @Test
  void classThatAnotherProcessorGeneratedKeepsItsName() {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new GeneratedSources(
                    Map.of("com.acme.SideArrow", "package com.acme; class SideArrow {}")),
                new ArrowRecordProcessor())
            .compile(TestCompiler.source("Side", "@ArrowRecord record Side(int edges) {}"));
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[AR003] Side: the generated class would be SideArrow, but that is the name of a class"
                + " that another processor generated; rename one of them.");
  }

  @Test
  void recordThatWaitedLeavesTheNameToTheOtherProcessorToo() {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new GeneratedSources(
                    Map.of(
                        "com.acme.Money", "package com.acme; enum Money {}",
                        "com.acme.Currency", "package com.acme; enum Currency {}",
                        "com.acme.TradeArrow", "package com.acme; class TradeArrow {}")),
                new ArrowRecordProcessor())
            .compile(TRADE);
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[AR003] Trade: the generated class would be TradeArrow, but that is the name of a"
                + " class that another processor generated; rename one of them.");
  }

  @Test
  void typesThatNobodyGeneratesAreLeftToTheCompiler() {
    Compilation compilation = TestCompiler.compile(BOOK, TRADE);
    assertThat(compilation.errors())
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error.getCode()).startsWith("compiler.err.cant.resolve"));
  }

  @Test
  void noteOnARecordThatWaitedIsPrintedOnce() {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new GeneratedSources(
                    Map.of(
                        "com.acme.Money",
                        "package com.acme; @dev.arrowrecord.ArrowRecord record Money(Cents c) {}",
                        "com.acme.Cents",
                        "package com.acme; @dev.arrowrecord.ArrowRecord record Cents(int c) {}")),
                new ArrowRecordProcessor())
            .compile(
                TestCompiler.source("Book", "@ArrowRecord record Book(Report[] reports) {}"),
                TestCompiler.source(
                    "Report", "@ArrowRecord abstract class Report { abstract Bill bill(); }"),
                TestCompiler.source("Bill", "@ArrowRecord record Bill(Money money) {}"));
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.messages(compilation))
        .extracting(message -> message.getMessage(null).substring(0, 15))
        .containsExactlyInAnyOrder("[AR050] Book: r", "[AR050] Report:");
  }
}
