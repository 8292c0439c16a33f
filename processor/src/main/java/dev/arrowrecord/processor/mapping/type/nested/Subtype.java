package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.TypeAnnotations;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.VariantAnnotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permitted subtype, as a child of a union.
 *
 * @param javaClass the subtype
 * @param name the child's name
 */
record Subtype(JavaClass javaClass, String name) {
  /** A subtype under the name that it gives itself. */
  static Subtype of(JavaClass javaClass) {
    VariantAnnotation variant = javaClass.traits().variant();
    Given<String> given = variant == null ? null : variant.name();
    return new Subtype(javaClass, Given.orElse(given, javaClass.simpleName()));
  }

  /** Where it gives itself a name; null if it does not. */
  @Nullable Given<String> givenName() {
    VariantAnnotation variant = javaClass.traits().variant();
    return variant == null ? null : variant.name();
  }

  /** The type id that it gives itself; null if it does not. */
  @Nullable Given<Integer> givenId() {
    VariantAnnotation variant = javaClass.traits().variant();
    return variant == null ? null : variant.id();
  }

  /** The subtype as a type. */
  JavaType.Declared type() {
    return new JavaType.Declared(javaClass, List.of(), false, TypeAnnotations.NONE);
  }
}
