package dev.arrowrecord.examples.classindex.model;

/** What a class file declares. */
public enum ClassKind {
  CLASS,
  INTERFACE,
  ENUM,
  RECORD,
  ANNOTATION,
  /** The annotations and documentation of a package, {@code package-info}. */
  PACKAGE,
  /** A module descriptor, {@code module-info}. */
  MODULE
}
