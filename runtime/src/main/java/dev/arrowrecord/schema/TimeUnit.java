package dev.arrowrecord.schema;

/**
 * What a time, timestamp or duration counts.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
public enum TimeUnit {
  /** Seconds. */
  SECOND("s"),

  /** Milliseconds. */
  MILLISECOND("ms"),

  /** Microseconds. */
  MICROSECOND("us"),

  /** Nanoseconds. */
  NANOSECOND("ns");

  private final String symbol;

  TimeUnit(String symbol) {
    this.symbol = symbol;
  }

  /** The unit's symbol: {@code s}, {@code ms}, {@code us} or {@code ns}. */
  public String symbol() {
    return symbol;
  }
}
