package dev.arrowrecord.processor.model;

import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds out whether a type mentions a type parameter, however deep. */
final class TypeVariables extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
  private static final TypeVariables VISITOR = new TypeVariables();

  private TypeVariables() {
    super(false);
  }

  /** Whether it does. */
  static boolean in(TypeMirror type) {
    return VISITOR.visit(type);
  }

  @Override
  public Boolean visitTypeVariable(TypeVariable type, @Nullable Void unused) {
    return true;
  }

  @Override
  public Boolean visitArray(ArrayType type, @Nullable Void unused) {
    return visit(type.getComponentType());
  }

  @Override
  public Boolean visitDeclared(DeclaredType type, @Nullable Void unused) {
    return any(type.getTypeArguments());
  }

  @Override
  public Boolean visitWildcard(WildcardType type, @Nullable Void unused) {
    return (type.getExtendsBound() != null && visit(type.getExtendsBound()))
        || (type.getSuperBound() != null && visit(type.getSuperBound()));
  }

  private boolean any(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(this::visit);
  }
}
