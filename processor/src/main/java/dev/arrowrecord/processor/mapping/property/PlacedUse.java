package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.Variable;
import dev.arrowrecord.processor.model.annotation.AnnotationUse;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An annotation on a declaration or within its type.
 *
 * @param place where it is within the type, as {@code <0>} for that of a list's elements; empty on
 *     the declaration
 * @param use the annotation
 */
record PlacedUse(String place, AnnotationUse use) {
  static Stream<PlacedUse> of(Variable variable) {
    return of(variable.annotations(), variable.type());
  }

  static Stream<PlacedUse> of(Executable method) {
    return of(method.annotations(), method.returnType());
  }

  static Stream<PlacedUse> of(Property property) {
    return of(property.annotations(), property.type());
  }

  /** Whether both ask the same of the same value. */
  boolean saysSame(PlacedUse other) {
    return place.equals(other.place) && use.saysSame(other.use);
  }

  private static Stream<PlacedUse> of(MemberAnnotations annotations, JavaType type) {
    Stream<PlacedUse> declared =
        annotations.value().uses().stream().map(use -> new PlacedUse("", use));
    return Stream.concat(declared, within(type, ""));
  }

  /** Those within a type, which stand at the declaration. */
  private static Stream<PlacedUse> within(JavaType type, String place) {
    if (type instanceof JavaType.Array array) {
      return within(array.component(), place + "[]");
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound() == null ? Stream.empty() : all(wildcard.bound(), place);
    }
    return type instanceof JavaType.Declared declared
        ? IntStream.range(0, declared.arguments().size())
            .boxed()
            .flatMap(i -> all(declared.arguments().get(i), place + "<" + i + ">"))
        : Stream.empty();
  }

  private static Stream<PlacedUse> all(JavaType type, String place) {
    Stream<PlacedUse> ofType =
        type.annotations().value().uses().stream().map(use -> new PlacedUse(place, use));
    return Stream.concat(ofType, within(type, place));
  }
}
