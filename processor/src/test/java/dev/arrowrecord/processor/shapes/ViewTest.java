package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Interfaces, whose records are views on the rows of a batch. */
class ViewTest {
  private static final String TRADE =
      """
      interface Identified { long getId(); }
      @ArrowRecord
      interface Trade extends Identified {
        String symbol();
        double[] values();
        @ArrowIgnore String secret();
        default String title() { return symbol() + getId(); }
        @Override String toString();
        record Of(long getId, String symbol, double[] values, String secret) implements Trade {}
      }
      """;

  private static final String WRITTEN = "new Trade.Of(7, \"A\", new double[] {1}, \"s\")";

  @Test
  void accessorsReadTheColumns() throws Exception {
    assertThat(
            RoundTrip.of("Trade", TRADE)
                .evaluate("Trade", WRITTEN, "it.title() + it.values()[0] + it.secret()"))
        .isEqualTo("A71.0null");
  }

  @Test
  void viewsOfEqualValuesAreEqual() throws Exception {
    assertThat(
            RoundTrip.of("Trade", TRADE)
                .evaluate(
                    "Trade",
                    WRITTEN,
                    "it.equals(read.get(0)) && !it.equals(written) && it.hashCode() =="
                        + " read.get(0).hashCode()"))
        .isEqualTo(true);
  }

  @Test
  void viewsShowTheirValues() throws Exception {
    assertThat(RoundTrip.of("Trade", TRADE).evaluate("Trade", WRITTEN, "it.toString()"))
        .isEqualTo("Trade[7, A, [1.0]]");
  }

  @Test
  void deprecatedMembersMakeNoWarnings() {
    RoundTrip.of(
            "Trade",
            """
            @ArrowRecord
            interface Trade {
              long id();
              @Deprecated String name();
              @Deprecated @ArrowIgnore Object cache();
            }
            """)
        .with(
            "Quote",
            """
            @ArrowRecord
            class Quote {
              @Deprecated public int old;
              private int bid;
              @Deprecated(forRemoval = true) static Quote of(int bid) { return new Quote(); }
              private Quote() {}
              int bid() { return bid; }
            }
            """)
        .with(
            "Note",
            """
            @ArrowRecord
            class Note {
              private String text;
              private Note() {}
              @Deprecated static Builder builder() { return new Builder(); }
              String text() { return text; }
              static class Builder {
                @Deprecated Builder text(String text) { return this; }
                @Deprecated Note build() { return new Note(); }
              }
            }
            """)
        .compile();
  }
}
