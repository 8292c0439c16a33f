package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;
import java.util.Set;

/**
 * A field, record component or parameter.
 *
 * @param name its name
 * @param type its type
 * @param assignable other types whose values can be assigned to it, among those that the type's
 *     accessors and fields have
 * @param traits how it is declared; of parameters, nothing is told
 * @param annotations the annotations on it
 * @param position where it stands
 */
public record Variable(
    String name,
    JavaType type,
    List<JavaType> assignable,
    Set<Trait> traits,
    MemberAnnotations annotations,
    Position position) {
  /** How a field is declared. */
  public enum Trait {
    /** It is public. */
    PUBLIC,
    /** It is transient. */
    TRANSIENT,
    /** It is final. */
    FINAL,
    /** Mentioning it makes the compiler warn. */
    DEPRECATED,
    /** It stands in a JSpecify {@code @NullMarked} scope. */
    NULL_MARKED
  }

  /** Makes the collections immutable. */
  public Variable {
    assignable = List.copyOf(assignable);
    traits = Set.copyOf(traits);
  }

  /** Whether a value of that type can be assigned to it. */
  public boolean accepts(JavaType value) {
    return type.sameAs(value) || assignable.stream().anyMatch(value::sameAs);
  }

  /** Whether it is declared so. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The same under another name. */
  Variable withName(String newName) {
    return new Variable(newName, type, assignable, traits, annotations, position);
  }

  /** The same with other types. */
  Variable withTypes(JavaType newType, List<JavaType> newAssignable) {
    return new Variable(name, newType, newAssignable, traits, annotations, position);
  }

  /** The same without what its annotations say of nulls. */
  public Variable withoutNullness() {
    return new Variable(
        name, type.withoutNullness(), assignable, traits, annotations.withoutNullness(), position);
  }
}
