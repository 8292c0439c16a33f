package dev.arrowrecord.internal.objects;

/** What a vector makes of the elements of a slot; the type of a list says nothing of it. */
public enum CollectionForm {
  /** A list, which refers to its elements. */
  LIST,

  /** A hashed set, with an entry for each element. */
  SET,

  /** An array of objects. */
  OBJECTS,

  /** An array of primitives, or arrays of such arrays. */
  PRIMITIVES
}
