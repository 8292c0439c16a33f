package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.mapping.property.Property;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.MemberAnnotations;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns may hold nulls: what annotations say; without any, what JSpecify's scope says;
 * without a scope, all but primitives.
 */
public final class Nullability {
  private static final Map<String, JavaType> BOXES =
      Map.of(
          "java.util.OptionalInt", JavaType.named("java.lang.Integer"),
          "java.util.OptionalLong", JavaType.named("java.lang.Long"),
          "java.util.OptionalDouble", JavaType.named("java.lang.Double"));

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
    return boxIn(type) != null
        || (type instanceof JavaType.Declared declared
            && declared.javaClass().qualifiedName().equals("java.util.Optional"));
  }

  /** What is in an optional of a primitive, as an object; null for every other type. */
  public static @Nullable JavaType boxIn(JavaType type) {
    return type instanceof JavaType.Declared declared
        ? BOXES.get(declared.javaClass().qualifiedName())
        : null;
  }

  private static boolean of(JavaType type, boolean nonNull, boolean nullable, boolean nullMarked) {
    if (type instanceof JavaType.Primitive) {
      return false;
    }
    return isOptional(type) || (!nonNull && (nullable || !nullMarked));
  }
}
