package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arrowrecord.processor.ArrowRecordProcessor;
import dev.arrowrecord.processor.GeneratedSources;
import dev.arrowrecord.processor.TestCompiler;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Classes that a builder makes, as written by hand and as generators write them. */
class BuilderTest {
  @Test
  void lombokBuilder() throws Exception {
    RoundTrip trip =
        RoundTrip.of(
            "Trade",
            """
            @ArrowRecord
            public final class Trade {
              private final long id;
              private final String symbol;
              private final boolean open;
              private final List<String> tags;
              private Trade(final long id, final String symbol, final boolean open, List<String> tags) {
                this.id = id; this.symbol = symbol; this.open = open; this.tags = tags;
              }
              public static TradeBuilder builder() { return new TradeBuilder(); }
              public TradeBuilder toBuilder() { return new TradeBuilder().id(this.id); }
              public long getId() { return this.id; }
              public String getSymbol() { return this.symbol; }
              public boolean isOpen() { return this.open; }
              public List<String> getTags() { return this.tags; }
              public static class TradeBuilder {
                private long id; private String symbol; private boolean open; private ArrayList<String> tags;
                TradeBuilder() {}
                public TradeBuilder id(final long id) { this.id = id; return this; }
                public TradeBuilder symbol(final String symbol) { this.symbol = symbol; return this; }
                public TradeBuilder open(final boolean open) { this.open = open; return this; }
                public TradeBuilder tag(final String tag) { tags.add(tag); return this; }
                public TradeBuilder tags(final Collection<? extends String> tags) {
                  this.tags = new ArrayList<String>(tags); return this;
                }
                public TradeBuilder clearTags() { return this; }
                public Trade build() { return new Trade(id, symbol, open, tags); }
                @Override public String toString() { return ""; }
              }
            }
            """);
    assertThat(
            trip.evaluate(
                "Trade",
                "Trade.builder().id(7).symbol(\"A\").open(true).tags(List.of(\"x\")).build()",
                "it.getId() + it.getSymbol() + it.isOpen() + it.getTags()"))
        .isEqualTo("7Atrue[x]");
  }

  @Test
  void ignoringMethodOfABuilderLeavesThePropertyOut() throws Exception {
    RoundTrip trip =
        RoundTrip.of(
            "Secret",
            """
            @ArrowRecord
            public abstract class Secret {
              abstract long id();
              long code() { return 0; }
              static Builder builder() { return new Builder(); }
              static final class Builder {
                private long id;
                Builder id(long id) { this.id = id; return this; }
                @ArrowIgnore Builder code(long code) { return this; }
                Secret build() {
                  long built = id;
                  return new Secret() { long id() { return built; } };
                }
              }
            }
            """);
    assertThat(
            trip.evaluate(
                "Secret",
                "Secret.builder().id(7).build()",
                "it.id() + SecretArrow.SCHEMA.toString()"))
        .asString()
        .startsWith("7")
        .doesNotContain("code");
  }

  @Test
  void lombokSuperBuilder() throws Exception {
    RoundTrip trip =
        RoundTrip.of(
                "Base",
                """
                abstract class Base {
                  private final long id;
                  protected Base(final BaseBuilder<?, ?> b) { this.id = b.id; }
                  public long getId() { return id; }
                  public static abstract class BaseBuilder<C extends Base, B extends BaseBuilder<C, B>> {
                    private long id;
                    public B id(final long id) { this.id = id; return self(); }
                    protected abstract B self();
                    public abstract C build();
                  }
                }
                """)
            .with(
                "Trade",
                """
                @ArrowRecord
                public class Trade extends Base {
                  private final String symbol;
                  protected Trade(final TradeBuilder<?, ?> b) { super(b); this.symbol = b.symbol; }
                  public static TradeBuilder<?, ?> builder() { return new TradeBuilderImpl(); }
                  public String getSymbol() { return symbol; }
                  public static abstract class TradeBuilder<C extends Trade, B extends TradeBuilder<C, B>>
                      extends Base.BaseBuilder<C, B> {
                    private String symbol;
                    public B symbol(final String symbol) { this.symbol = symbol; return self(); }
                    @Override protected abstract B self();
                    @Override public abstract C build();
                  }
                  private static final class TradeBuilderImpl extends TradeBuilder<Trade, TradeBuilderImpl> {
                    @Override protected TradeBuilderImpl self() { return this; }
                    @Override public Trade build() { return new Trade(this); }
                  }
                }
                """);
    assertThat(
            trip.evaluate(
                "Trade",
                "Trade.builder().id(7).symbol(\"A\").build()",
                "it.getId() + it.getSymbol()"))
        .isEqualTo("7A");
  }

  @Test
  void autoValueWithBuilder() throws Exception {
    assertThat(
            RoundTrip.of("Trade", AUTO_VALUE)
                .with(
                    "AutoValue_Trade",
                    """
                    final class AutoValue_Trade extends Trade {
                      private final long id; private final Optional<String> venue;
                      private AutoValue_Trade(long id, Optional<String> venue) { this.id = id; this.venue = venue; }
                      @Override long getId() { return id; }
                      @Override Optional<String> getVenue() { return venue; }
                      @Override Trade.Builder toBuilder() { return new Builder(); }
                      static final class Builder extends Trade.Builder {
                        private long id; private Optional<String> venue = Optional.empty();
                        @Override Trade.Builder setId(long id) { this.id = id; return this; }
                        @Override Trade.Builder setVenue(Optional<String> venue) { this.venue = venue; return this; }
                        @Override Trade build() { return new AutoValue_Trade(id, venue); }
                      }
                    }
                    """)
                .evaluate(
                    "Trade",
                    "Trade.newBuilder().setId(7).setVenue(Optional.of(\"X\")).build()",
                    "\"\" + it.getId() + it.getVenue()"))
        .isEqualTo("7Optional[X]");
  }

  private static final String AUTO_VALUE =
      """
      @ArrowRecord
      abstract class Trade {
        abstract long getId();
        abstract Optional<String> getVenue();
        abstract Builder toBuilder();
        int twice() { return 2 * (int) getId(); }
        static Builder newBuilder() { return new AutoValue_Trade.Builder(); }
        static abstract class Builder {
          abstract Builder setId(long id);
          abstract Builder setVenue(Optional<String> venue);
          abstract Trade build();
        }
      }
      """;

  @Test
  void setterThatReturnsNothingAndOtherEnd() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Trade",
                    """
                    @ArrowRecord
                    interface Trade {
                      long id();
                      String getName();
                      @ArrowCreator
                      static Maker maker() { return new Maker(); }
                      class Maker {
                        private long id; private String name;
                        void withId(long id) { this.id = id; }
                        void withName(String name) { this.name = name; }
                        void withName(CharSequence name) { this.name = "wrong"; }
                        Trade finish() {
                          return new Trade() {
                            public long id() { return id; }
                            public String getName() { return name; }
                          };
                        }
                      }
                    }
                    """)
                .evaluate("Trade", TRADE_MAKER, "it.id() + it.getName()"))
        .isEqualTo("7A");
  }

  private static final String TRADE_MAKER =
      """
      make();
          return roundTrip(written);
        }
        static Trade make() {
          Trade.Maker maker = Trade.maker();
          maker.withId(7);
          maker.withName("A");
          return maker.finish();
        }
        static Object roundTrip(Trade written) throws Exception {
      """;

  @Test
  void classWithSomeAccessorsThatLombokHasNotSeenYet() {
    Compilation compilation =
        TestCompiler.compile(
            JavaFileObjects.forSourceString(
                "lombok.Data", "package lombok; public @interface Data {}"),
            TestCompiler.source(
                "Trade",
                """
                @lombok.Data @ArrowRecord class Trade {
                  private long id; private int price; private transient int hash;
                  public long getId() { return id; }
                  public void setId(long id) { this.id = id; }
                }
                """));
    assertThat(TestCompiler.messages(compilation))
        .extracting(message -> message.getMessage(null))
        .containsExactly(
            "[AR045] Trade: Lombok has not run yet, and left out is what has no accessor before:"
                + " price; put Lombok before ArrowRecord on the annotation processor path.");
  }

  @Test
  void classThatLombokHasNotSeenYet() {
    Compilation compilation =
        TestCompiler.compile(
            JavaFileObjects.forSourceString(
                "lombok.Data", "package lombok; public @interface Data {}"),
            TestCompiler.source(
                "Trade", "@lombok.Data @ArrowRecord class Trade { private long id; }"));
    assertThat(TestCompiler.messages(compilation))
        .extracting(message -> message.getMessage(null))
        .containsExactly(
            "[AR004] Trade: an Arrow schema needs at least one field, but the class has no"
                + " accessors before Lombok has run; put Lombok before ArrowRecord on the"
                + " annotation processor path.");
  }

  @Test
  void builderThatIsGeneratedInTheSameCompilation() {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(
                new GeneratedSources(
                    Map.of(
                        "com.acme.ImmutableTrade",
                        """
                        package com.acme;
                        class ImmutableTrade {
                          static class Builder {
                            Builder id(long id) { return this; }
                            Builder tags(Iterable<String> tags) { return this; }
                            Trade build() { return null; }
                          }
                        }
                        """)),
                new ArrowRecordProcessor())
            .compile(
                TestCompiler.source(
                    "Trade",
                    """
                    @ArrowRecord
                    interface Trade {
                      long id();
                      List<String> tags();
                      static ImmutableTrade.Builder builder() { return new ImmutableTrade.Builder(); }
                    }
                    """),
                TestCompiler.source(
                    "Quote",
                    """
                    @ArrowRecord
                    interface Quote {
                      long id();
                      static Builder builder() { return new Builder(); }
                      class Builder extends ImmutableTrade.Builder {
                        @Override Builder id(long id) { return this; }
                        Quote end() { return null; }
                      }
                    }
                    """));
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.TradeArrow"))
        .contains("builder.tags(tags.getObject(index));");
    assertThat(TestCompiler.generated(compilation, "com.acme.QuoteArrow"))
        .contains("return builder.end();");
  }
}
