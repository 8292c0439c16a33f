package dev.arrowrecord.schema;

/**
 * How a union keeps the values of its children.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
public enum UnionMode {
  /** Every child is as long as the union. */
  SPARSE,

  /** Every child holds its own values only; an offset per slot points to them. */
  DENSE
}
