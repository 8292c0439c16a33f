package dev.arrowrecord.schema;

/**
 * What a date counts, which fixes its width.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
public enum DateUnit {
  /** Days since 1970-01-01, in 32 bits. */
  DAY,

  /** Milliseconds since 1970-01-01, in 64 bits; every value is a whole number of days. */
  MILLISECOND
}
