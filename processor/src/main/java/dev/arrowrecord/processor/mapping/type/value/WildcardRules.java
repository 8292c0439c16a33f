package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.mapping.result.Container;
import dev.arrowrecord.processor.model.JavaType;
import java.util.List;

/** Where wildcards are understood, and what to write where they are not. */
public final class WildcardRules {
  private WildcardRules() {}

  /**
   * A property's type with the bound of the wildcard for the wildcard, where it is the argument of
   * a collection. Deeper down, {@code List<List<? extends X>>} is no {@code List<List<X>>}, and so
   * could not be read.
   */
  public static JavaType withoutTopLevel(JavaType type) {
    if (type instanceof JavaType.Declared declared
        && Container.of(declared.javaClass().qualifiedName()) != null
        && declared.arguments().size() == 1
        && declared.arguments().get(0) instanceof JavaType.Wildcard wildcard
        && wildcard.bound() != null
        && "extends".equals(wildcard.keyword())) {
      return declared.withArguments(wildcard.bound());
    }
    return type;
  }

  /** What to write instead of a type with wildcards directly in it. */
  public static String remedy(JavaType.Declared type) {
    boolean unbounded =
        type.arguments().stream()
            .anyMatch(
                argument ->
                    argument instanceof JavaType.Wildcard wildcard && wildcard.bound() == null);
    return unbounded ? "name the type in place of \"?\"" : "write " + withBounds(type);
  }

  private static JavaType withBounds(JavaType.Declared type) {
    List<JavaType> bounds =
        type.arguments().stream()
            .map(
                argument ->
                    argument instanceof JavaType.Wildcard wildcard && wildcard.bound() != null
                        ? wildcard.bound()
                        : argument)
            .toList();
    return type.withArguments(bounds.toArray(new JavaType[0]));
  }
}
