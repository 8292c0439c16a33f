package dev.arrowrecord.internal.layout;

/**
 * What a buffer holds.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#buffer-listing-for-each-layout">Buffer
 *     listing for each layout</a>
 */
public enum BufferKind {
  /** A bit per slot, set where there is a value; empty if there are no nulls. */
  VALIDITY,

  /** A byte per slot of a union: the type id of the child that has the value. */
  TYPE_IDS,

  /** Where each slot's bytes or elements start, in the data buffer or child. */
  OFFSETS,

  /** How many elements each slot of a list view has. */
  SIZES,

  /** Sixteen bytes per slot: a short value inline, or where to find a long one. */
  VIEWS,

  /** The values themselves: of one width, or the bytes that the offsets divide. */
  DATA
}
