package dev.arrowrecord.processor.model;

import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Finds out whether a type mentions a type parameter, however deep. */
final class TypeVariables extends TypeMentions {
  private static final TypeVariables VISITOR = new TypeVariables();

  private TypeVariables() {}

  /** Whether it does. */
  static boolean in(TypeMirror type) {
    return VISITOR.visit(type);
  }

  @Override
  public Boolean visitTypeVariable(TypeVariable type, @Nullable Void unused) {
    return true;
  }
}
