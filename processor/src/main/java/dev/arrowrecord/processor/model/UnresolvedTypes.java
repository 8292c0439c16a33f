package dev.arrowrecord.processor.model;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds types that do not exist yet, as when another processor is about to generate them. */
final class UnresolvedTypes {
  private static final Visitor VISITOR = new Visitor();

  private UnresolvedTypes() {}

  /** Whether reading the type would meet one. */
  static boolean in(TypeElement type) {
    for (TypeElement each = type; each != null; each = superclass(each)) {
      if (inMembers(each) || isUnresolved(each.getSuperclass()) || any(each.getInterfaces())) {
        return true;
      }
    }
    return false;
  }

  private static boolean inMembers(TypeElement type) {
    for (var field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (isUnresolved(field.asType())) {
        return true;
      }
    }
    for (ExecutableElement executable : executables(type)) {
      if (isUnresolved(executable.getReturnType())) {
        return true;
      }
      for (var parameter : executable.getParameters()) {
        if (isUnresolved(parameter.asType())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The constructors, and the methods that may be accessors or setters. */
  private static List<ExecutableElement> executables(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(
            executable ->
                executable.getKind() == ElementKind.CONSTRUCTOR
                    || Methods.isAccessor(executable)
                    || Methods.isSetter(executable))
        .toList();
  }

  private static @Nullable TypeElement superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.getKind() == TypeKind.DECLARED
            && declared.asElement() instanceof TypeElement superclass
            && !superclass.getQualifiedName().contentEquals("java.lang.Object")
        ? superclass
        : null;
  }

  private static boolean isUnresolved(TypeMirror type) {
    return VISITOR.visit(type);
  }

  private static boolean any(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(UnresolvedTypes::isUnresolved);
  }

  private static final class Visitor extends SimpleTypeVisitor14<Boolean, @Nullable Void> {
    Visitor() {
      super(false);
    }

    @Override
    public Boolean visitError(ErrorType type, @Nullable Void unused) {
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
  }
}
