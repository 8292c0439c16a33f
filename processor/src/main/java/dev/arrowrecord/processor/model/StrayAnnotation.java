package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;

/**
 * An annotation on a declaration that no type is read with.
 *
 * @param reason why not
 * @param annotation its name, as {@code @ArrowField}
 * @param place the type or member, as {@code Trade.price}
 * @param name the name of the declaration alone, with the parameters of a method
 * @param position where it stands
 */
public record StrayAnnotation(
    Reason reason, String annotation, String place, String name, Position position) {
  /** Why an annotation says nothing. */
  public enum Reason {
    /** It stands on a static field. */
    STATIC,
    /** It stands on a constant of an enum. */
    CONSTANT,
    /** It stands on a type parameter. */
    TYPE_PARAMETER,
    /** It is for properties, and stands on a type that is neither annotated nor imported. */
    TYPE,
    /** It is an {@code @ArrowUnion} on a type that is not sealed. */
    NOT_SEALED,
    /** It is an {@code @ArrowVariant} on a subtype of no sealed type. */
    NO_VARIANT,
    /** It is an {@code @ArrowCreator} in a class that is neither annotated nor imported. */
    NO_RECORD
  }
}
