package dev.arrowrecord.processor.model;

import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Whether types stand on their own. */
final class Nesting {
  private Nesting() {}

  /** Whether a type or one around it needs an enclosing instance. */
  static boolean isInner(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement enclosing
        && (!type.getModifiers().contains(Modifier.STATIC) || isInner(enclosing));
  }
}
