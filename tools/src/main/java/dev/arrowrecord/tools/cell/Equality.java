package dev.arrowrecord.tools.cell;

/** What two slots must have in common to be the same. */
public enum Equality {
  /**
   * Values, and the indices of those in dictionaries. A null of a union itself is the same as one
   * of any of its children, though nulls of two children are not.
   */
  OF_INDICES,

  /** The same, whatever the indices are. */
  OF_VALUES,

  /**
   * Values as they are written anew, so that one may take the place of the other: a null of a union
   * itself is the same as one of the child that it becomes.
   */
  AS_WRITTEN
}
