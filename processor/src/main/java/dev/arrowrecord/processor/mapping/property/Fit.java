package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.Variable;

/** How well a property's value suits what it is assigned to, the best first. */
public enum Fit {
  /** It is of the very type. */
  SAME,
  /** It is of a subtype, or is boxed. */
  ASSIGNABLE,
  /** It is an {@code Optional} of the type, and null stands for an empty one. */
  UNWRAPPED,
  /** It does not fit. */
  NONE;

  /** The fit of a property to a parameter or field. */
  public static Fit of(JavaType property, Variable target) {
    if (target.type().sameAs(property)) {
      return SAME;
    }
    if (target.accepts(property)) {
      return ASSIGNABLE;
    }
    return property instanceof JavaType.Declared optional
            && optional.javaClass().qualifiedName().equals("java.util.Optional")
            && optional.arguments().size() == 1
            && optional.arguments().get(0).sameAs(target.type())
        ? UNWRAPPED
        : NONE;
  }

  /** Whether the value can be assigned at all. */
  boolean isPossible() {
    return this != NONE;
  }
}
