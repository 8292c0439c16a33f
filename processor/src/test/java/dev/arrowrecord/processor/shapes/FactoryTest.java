package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Classes that a static method makes. */
class FactoryTest {
  @Test
  void classWithPrivateConstructor() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Money",
                    """
                    @ArrowRecord
                    public final class Money {
                      private final String currency; private final long cents; private int uses;
                      private Money(String currency, long cents) { this.currency = currency; this.cents = cents; }
                      public static Money of(long cents, String currency) { return new Money(currency, cents); }
                      public static Money parse(String text) { return new Money(text, 0); }
                      public static Money copyOf(Money other) { return other; }
                      public static Money zero() { return new Money("", 0); }
                      public long cents() { return cents; }
                      public String currency() { return currency; }
                      public int uses() { return uses; }
                      public Money uses(int uses) { this.uses = uses; return this; }
                    }
                    """)
                .evaluate(
                    "Money",
                    "Money.of(7, \"EUR\").uses(3)",
                    "it.cents() + it.currency() + it.uses() + MoneyArrow.SCHEMA.fields().size()"))
        .isEqualTo("7EUR33");
  }

  @Test
  void abstractClassWithFactory() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Money",
                    """
                    @ArrowRecord
                    abstract class Money {
                      abstract String currency();
                      abstract long cents();
                      static Money create(String currency, long cents) {
                        return new Money() {
                          @Override String currency() { return currency; }
                          @Override long cents() { return cents; }
                        };
                      }
                    }
                    """)
                .evaluate("Money", "Money.create(\"EUR\", 7)", "it.cents() + it.currency()"))
        .isEqualTo("7EUR");
  }

  @Test
  void creatorOfARecordMayLeaveOutComponents() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Point",
                    """
                    @ArrowRecord
                    record Point(int x, int y, int sum) {
                      @ArrowCreator
                      Point(int x, int y) { this(x, y, x + y); }
                    }
                    """)
                .evaluate("Point", "new Point(1, 2)", "it + PointArrow.SCHEMA.toString()"))
        .asString()
        .startsWith("Point[x=1, y=2, sum=3]")
        .doesNotContain("sum:");
  }

  @Test
  void constructorComesBeforeAFactoryThatGivesNoMore() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Point",
                    """
                    @ArrowRecord
                    class Point {
                      final double x; final double y;
                      Point(double x, double y) { this.x = x; this.y = y; }
                      static Point polar(double radius, double angle) { throw new AssertionError(); }
                      double x() { return x; }
                      double y() { return y; }
                      double radius() { return 1; }
                      double angle() { return 2; }
                    }
                    """)
                .evaluate("Point", "new Point(1, 2)", "it.x() + \"\" + it.y()"))
        .isEqualTo("1.02.0");
  }

  @Test
  void optionalAccessorOfANullableParameter() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Trade",
                    """
                    @ArrowRecord
                    class Trade {
                      private final long id; private final String venue; private Integer lots;
                      Trade(long id, String venue) { this.id = id; this.venue = venue; }
                      long id() { return id; }
                      Optional<String> venue() { return Optional.ofNullable(venue); }
                      Optional<Integer> getLots() { return Optional.ofNullable(lots); }
                      void setLots(Integer lots) { this.lots = lots; }
                    }
                    """)
                .evaluate(
                    "Trade", "new Trade(1, \"X\")", "\"\" + it.id() + it.venue() + it.getLots()"))
        .isEqualTo("1Optional[X]Optional.empty");
  }
}
