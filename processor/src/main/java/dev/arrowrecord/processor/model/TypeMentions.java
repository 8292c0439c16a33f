package dev.arrowrecord.processor.model;

import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a type mentions others of some kind, however deep: as elements, arguments or
 * bounds. Which kind that is, subclasses say.
 */
abstract class TypeMentions extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
  TypeMentions() {
    super(false);
  }

  @Override
  public final Boolean visitArray(ArrayType type, @Nullable Void unused) {
    return visit(type.getComponentType());
  }

  @Override
  public final Boolean visitDeclared(DeclaredType type, @Nullable Void unused) {
    return any(type.getTypeArguments());
  }

  @Override
  public final Boolean visitWildcard(WildcardType type, @Nullable Void unused) {
    return (type.getExtendsBound() != null && visit(type.getExtendsBound()))
        || (type.getSuperBound() != null && visit(type.getSuperBound()));
  }

  /** Whether any of the types does. */
  final boolean any(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(this::visit);
  }
}
