package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.mapping.property.Property;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.MemberAnnotations;
import java.util.Set;

/**
 * Which columns may hold nulls: what annotations say; without any, what JSpecify's scope says;
 * without a scope, all but primitives.
 */
public final class Nullability {
  private static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private Nullability() {}

  /** Whether a property is nullable. */
  public static boolean of(Property property) {
    MemberAnnotations annotations = property.annotations();
    return of(
        property.type(),
        annotations.nonNull() || property.type().annotations().nonNull(),
        annotations.nullable() || property.type().annotations().nullable(),
        property.accessor().nullMarked());
  }

  /** Whether an element or map value is nullable. */
  public static boolean of(JavaType type, boolean nullMarked) {
    return of(type, type.annotations().nonNull(), type.annotations().nullable(), nullMarked);
  }

  /** Whether a type is one of the optionals, whose emptiness is null in Arrow. */
  public static boolean isOptional(JavaType type) {
    return type instanceof JavaType.Declared declared
        && OPTIONALS.contains(declared.javaClass().qualifiedName());
  }

  private static boolean of(JavaType type, boolean nonNull, boolean nullable, boolean nullMarked) {
    if (type instanceof JavaType.Primitive) {
      return false;
    }
    return isOptional(type) || (!nonNull && (nullable || !nullMarked));
  }
}
