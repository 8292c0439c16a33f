package dev.arrowrecord.builder;

import dev.arrowrecord.conversion.EnumDictionary;

/** Is shown the dictionaries of columns, in the order of their ids; not for users to implement. */
public interface DictionaryVisitor {
  /** A dictionary that never changes. */
  void fixed(EnumDictionary<?> dictionary);

  /** A dictionary that is built from the values. */
  void growing(DictionaryBuilder<?> dictionary);
}
