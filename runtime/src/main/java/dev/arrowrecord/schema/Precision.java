package dev.arrowrecord.schema;

/**
 * Width of a floating-point type.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
public enum Precision {
  /** 16 bits. */
  HALF,

  /** 32 bits. */
  SINGLE,

  /** 64 bits. */
  DOUBLE
}
