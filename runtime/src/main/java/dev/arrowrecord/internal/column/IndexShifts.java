package dev.arrowrecord.internal.column;

import dev.arrowrecord.vector.Dictionary;

/** How far indices move where several dictionaries become one. */
@FunctionalInterface
public interface IndexShifts {
  /** Every dictionary stays what it is. */
  IndexShifts NONE = (ordinal, dictionary) -> 0;

  /**
   * How many values of the one dictionary come before those of a dictionary.
   *
   * @param ordinal which of the schema's dictionaries the indices belong to
   * @param dictionary what they refer to
   */
  int shift(int ordinal, Dictionary dictionary);
}
