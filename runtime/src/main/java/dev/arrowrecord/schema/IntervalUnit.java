package dev.arrowrecord.schema;

/**
 * Which parts an interval has, which fixes its width.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
public enum IntervalUnit {
  /** Months, in 32 bits. */
  YEAR_MONTH,

  /** Days and milliseconds, 32 bits each. */
  DAY_TIME,

  /** Months and days, 32 bits each, then nanoseconds, 64 bits. */
  MONTH_DAY_NANO
}
