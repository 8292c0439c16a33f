package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;

/**
 * A field, record component or parameter.
 *
 * @param name its name
 * @param type its type
 * @param annotations the annotations on it
 * @param position where it stands
 */
public record Variable(
    String name, JavaType type, MemberAnnotations annotations, Position position) {
  /** The same without what its annotations say of nulls. */
  public Variable withoutNullness() {
    return new Variable(name, type.withoutNullness(), annotations.withoutNullness(), position);
  }
}
