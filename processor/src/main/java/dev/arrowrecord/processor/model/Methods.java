package dev.arrowrecord.processor.model;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What a method may be good for, by its form alone. */
final class Methods {
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("clone", "finalize", "hashCode", "toString");

  private Methods() {}

  /** Whether a method takes nothing and returns something, and is not one that every object has. */
  static boolean isAccessor(ExecutableElement method) {
    return isPlain(method)
        && !isStatic(method)
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !OF_EVERY_OBJECT.contains(method.getSimpleName().toString());
  }

  /** Whether a method takes one value. */
  static boolean takesOne(ExecutableElement method) {
    return isPlain(method) && !isStatic(method) && method.getParameters().size() == 1;
  }

  /** Whether a method takes one value and is named like a setter. */
  static boolean isSetter(ExecutableElement method) {
    return takesOne(method) && method.getSimpleName().toString().startsWith("set");
  }

  /** Whether a method is static and returns an object, be it of a class that does not exist yet. */
  static boolean isStaticFunction(ExecutableElement method) {
    TypeKind returned = method.getReturnType().getKind();
    return method.getKind() == ElementKind.METHOD
        && isStatic(method)
        && (returned == TypeKind.DECLARED || returned == TypeKind.ERROR);
  }

  /** Whether a method is abstract only to say more of what every object has. */
  static boolean isOfEveryObject(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return method.getParameters().isEmpty()
        ? OF_EVERY_OBJECT.contains(name)
        : method.getParameters().size() == 1
            && name.equals("equals")
            && method.getParameters().get(0).asType() instanceof DeclaredType type
            && isObject(type.asElement());
  }

  /** The type's own methods, in order of declaration. */
  static List<ExecutableElement> of(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /** Whether an element is {@code java.lang.Object}. */
  static boolean isObject(@Nullable Element type) {
    return type instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Object");
  }

  private static boolean isPlain(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD && method.getTypeParameters().isEmpty();
  }

  private static boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }
}
