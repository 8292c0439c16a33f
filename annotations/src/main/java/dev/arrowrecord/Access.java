package dev.arrowrecord;

/**
 * What the generated class of a type can do.
 *
 * @see ArrowRecord#access
 */
public enum Access {
  /** Read and write if records can be constructed; otherwise write only, with a compiler note. */
  AUTO,
  /** Read and write; a type whose records cannot be constructed is a compile error. */
  READ_WRITE,
  /** Write only: the generated class has no methods that read. */
  WRITE_ONLY
}
