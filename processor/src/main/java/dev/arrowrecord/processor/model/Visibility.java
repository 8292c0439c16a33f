package dev.arrowrecord.processor.model;

/** From where a type can be named, taking the types around it into account. */
public enum Visibility {
  /** From everywhere. */
  PUBLIC,
  /** From its own package. */
  PACKAGE,
  /** From nowhere outside its top-level type. */
  PRIVATE
}
