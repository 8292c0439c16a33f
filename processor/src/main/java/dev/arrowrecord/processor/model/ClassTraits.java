package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.model.annotation.UnionAnnotation;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import dev.arrowrecord.processor.model.annotation.VariantAnnotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the declaration of a class says of its values.
 *
 * @param generic whether it has type parameters
 * @param isAbstract whether it has no instances but those of its subtypes
 * @param isOpen whether anybody can extend it
 * @param comparable whether it is {@code Comparable}
 * @param permitted the permitted subtypes of a sealed type, in order; empty if it is not sealed
 * @param unresolved whether some of these do not exist yet
 * @param union {@code @ArrowUnion}
 * @param variant {@code @ArrowVariant}
 * @param annotations what annotations ask of all values of the type
 */
public record ClassTraits(
    boolean generic,
    boolean isAbstract,
    boolean isOpen,
    boolean comparable,
    List<JavaClass> permitted,
    boolean unresolved,
    @Nullable UnionAnnotation union,
    @Nullable VariantAnnotation variant,
    ValueAnnotations annotations) {
  /** Of a class of which nothing of the kind is known. */
  public static final ClassTraits NONE =
      new ClassTraits(
          false, false, true, false, List.of(), false, null, null, ValueAnnotations.NONE);

  /** Makes the list immutable. */
  public ClassTraits {
    permitted = List.copyOf(permitted);
  }

  /** Whether the type is sealed. */
  public boolean isSealed() {
    return !permitted.isEmpty() || unresolved;
  }
}
