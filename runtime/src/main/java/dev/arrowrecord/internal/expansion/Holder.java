package dev.arrowrecord.internal.expansion;

/** What has values of a column in it: an object for each, or primitives. */
enum Holder {
  /**
   * A record of a class: its numbers are primitives where none is null, unless it says otherwise.
   */
  RECORD,

  /** What refers to an object for each value: a row, a list, an array of objects. */
  REFERENCES,

  /** A hashed set or map, with an entry for each value. */
  ENTRIES,

  /** An array of primitives. */
  PRIMITIVES,

  /** A map, with an entry for each struct of a key and a value, which are no objects besides. */
  MAP,

  /**
   * What takes nothing that is not counted elsewhere, as a union, whose values are its children's.
   */
  NOTHING;

  /** Bytes that it takes for each value, besides the value's own object. */
  long each(ExpandingColumn column) {
    // What a primitive is converted to may be the widest, as a byte read as a long.
    return switch (this) {
      case NOTHING -> 0;
      case ENTRIES, MAP -> ObjectSize.ENTRY;
      case RECORD, REFERENCES, PRIMITIVES ->
          boxes(column)
              ? ObjectSize.REFERENCE
              : column.reading().isConverted() ? Long.BYTES : ObjectSize.width(column.type());
    };
  }

  /** Whether a value has an object of its own, even if it is a number. */
  boolean boxes(ExpandingColumn column) {
    return switch (this) {
      case RECORD ->
          column.field().nullable()
              || column.reading().isBoxed()
              || ObjectSize.width(column.type()) == 0;
      case PRIMITIVES -> ObjectSize.width(column.type()) == 0;
      case REFERENCES, ENTRIES, MAP, NOTHING -> true;
    };
  }
}
