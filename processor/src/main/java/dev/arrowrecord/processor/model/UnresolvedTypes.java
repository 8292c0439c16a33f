package dev.arrowrecord.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds types that do not exist yet, as when another processor is about to generate them. */
final class UnresolvedTypes {
  private static final Visitor VISITOR = new Visitor();

  private UnresolvedTypes() {}

  /** Whether reading the type would meet one. */
  static boolean in(TypeElement type) {
    Set<TypeElement> met = new HashSet<>();
    if (inHierarchy(type, met)) {
      return true;
    }
    for (ExecutableElement method : Methods.of(type)) {
      if (Methods.isStaticFunction(method) && (inSignature(method) || inBuilder(method, met))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one is in the type, or above it. */
  private static boolean inHierarchy(TypeElement type, Set<TypeElement> met) {
    // Nobody generates what the JDK needs.
    if (type.getQualifiedName().toString().startsWith("java.") || !met.add(type)) {
      return false;
    }
    List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
    supertypes.add(type.getSuperclass());
    if (inMembers(type) || VISITOR.any(supertypes)) {
      return true;
    }
    return supertypes.stream()
        .map(UnresolvedTypes::element)
        .anyMatch(element -> element != null && inHierarchy(element, met));
  }

  private static boolean inMembers(TypeElement type) {
    for (var field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (isUnresolved(field.asType())) {
        return true;
      }
    }
    return executables(type).stream().anyMatch(UnresolvedTypes::inSignature);
  }

  /** Whether one is in what the method returns, which may be a builder. */
  private static boolean inBuilder(ExecutableElement method, Set<TypeElement> met) {
    TypeElement builder = element(method.getReturnType());
    return method.getParameters().isEmpty() && builder != null && inHierarchy(builder, met);
  }

  private static boolean inSignature(ExecutableElement executable) {
    return isUnresolved(executable.getReturnType())
        || executable.getParameters().stream()
            .anyMatch(parameter -> isUnresolved(parameter.asType()));
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

  private static @Nullable TypeElement element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
            && type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element
        : null;
  }

  private static boolean isUnresolved(TypeMirror type) {
    return VISITOR.visit(type);
  }

  private static final class Visitor extends TypeMentions {
    @Override
    public Boolean visitError(ErrorType type, @Nullable Void unused) {
      return true;
    }
  }
}
