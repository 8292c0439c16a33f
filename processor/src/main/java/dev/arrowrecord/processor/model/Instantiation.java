package dev.arrowrecord.processor.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Puts a generic type's own type variables where a static method of it names the method's: {@code
 * static <E> Box<E> of(E value)} of a {@code Box<T>} takes a {@code T}.
 */
final class Instantiation {
  private final Types types;
  private final Map<Element, TypeMirror> arguments = new HashMap<>();
  private final Visitor visitor = new Visitor();

  private Instantiation(Types types) {
    this.types = types;
  }

  /**
   * The one with which a method returns a certain type.
   *
   * @param method the method
   * @param returned what it returns, as far as it is of the type's class; may be raw
   * @param type the type, with its own type variables
   * @return null if there is none
   */
  static @Nullable Instantiation of(
      Types types, ExecutableElement method, DeclaredType returned, DeclaredType type) {
    Instantiation instantiation = new Instantiation(types);
    List<? extends TypeMirror> given = returned.getTypeArguments();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i) instanceof TypeVariable variable) {
        instantiation.arguments.putIfAbsent(variable.asElement(), type.getTypeArguments().get(i));
      }
    }
    // What the result does not decide, the caller would have to.
    return instantiation.arguments.keySet().containsAll(method.getTypeParameters())
            && types.isSameType(instantiation.in(returned), type)
        ? instantiation
        : null;
  }

  /** A type in the method's signature as one of the generic type. */
  TypeMirror in(TypeMirror type) {
    return TypeVariables.in(type) ? visitor.visit(type) : type;
  }

  /** What stands for the method's type parameters, in their order. */
  List<TypeMirror> arguments(ExecutableElement method) {
    return method.getTypeParameters().stream().map(this::in).toList();
  }

  private TypeMirror in(TypeParameterElement parameter) {
    return in(parameter.asType());
  }

  private final class Visitor extends SimpleTypeVisitor14<TypeMirror, @Nullable Void> {
    @Override
    protected TypeMirror defaultAction(TypeMirror type, @Nullable Void unused) {
      return type;
    }

    @Override
    public TypeMirror visitTypeVariable(TypeVariable type, @Nullable Void unused) {
      return arguments.getOrDefault(type.asElement(), type);
    }

    @Override
    public TypeMirror visitArray(ArrayType type, @Nullable Void unused) {
      return types.getArrayType(in(type.getComponentType()));
    }

    @Override
    public TypeMirror visitDeclared(DeclaredType type, @Nullable Void unused) {
      TypeMirror[] instantiated =
          type.getTypeArguments().stream().map(Instantiation.this::in).toArray(TypeMirror[]::new);
      TypeElement element = (TypeElement) type.asElement();
      return type.getEnclosingType() instanceof DeclaredType enclosing
              && !enclosing.getTypeArguments().isEmpty()
          ? types.getDeclaredType((DeclaredType) in(enclosing), element, instantiated)
          : types.getDeclaredType(element, instantiated);
    }

    @Override
    public TypeMirror visitWildcard(WildcardType type, @Nullable Void unused) {
      return types.getWildcardType(
          type.getExtendsBound() == null ? null : in(type.getExtendsBound()),
          type.getSuperBound() == null ? null : in(type.getSuperBound()));
    }
  }
}
