package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.model.JavaType;

/** Which arrays Java can create, and what to write for those it cannot. */
final class ArrayRules {
  private ArrayRules() {}

  /** Whether an array of it would be a generic array. */
  static boolean isGeneric(JavaType component) {
    if (component instanceof JavaType.Array array) {
      return isGeneric(array.component());
    }
    return component instanceof JavaType.Declared declared
        && (declared.raw() || !declared.arguments().isEmpty());
  }

  /** The array as a list, of lists if it has more dimensions. */
  static String asLists(JavaType type) {
    return type instanceof JavaType.Array array
        ? "List<" + asLists(array.component()) + ">"
        : type.toString();
  }
}
