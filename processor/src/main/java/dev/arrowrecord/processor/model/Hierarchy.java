package dev.arrowrecord.processor.model;

import dev.arrowrecord.ArrowConverter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The members that a type has, its own and those of its supertypes, which come first. */
final class Hierarchy {
  private static final Set<String> CONVERSIONS = Set.of("toArrow", "fromArrow");

  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final DeclaredType declared;
  private final Set<TypeElement> all = new LinkedHashSet<>();
  private final Set<Element> raw = new HashSet<>();

  Hierarchy(Elements elements, Types types, TypeElement type) {
    this.elements = elements;
    this.types = types;
    this.type = type;
    this.declared = (DeclaredType) type.asType();
    add(type);
  }

  /** The instance fields in order of declaration. */
  List<VariableElement> fields() {
    return all.stream()
        .flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
        .filter(field -> field.getKind() == ElementKind.FIELD)
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .toList();
  }

  /** The methods in order of declaration, but for those that are overridden. */
  List<ExecutableElement> methods() {
    Map<String, Integer> places = new HashMap<>();
    for (TypeElement each : all) {
      for (ExecutableElement method : Methods.of(each)) {
        places.putIfAbsent(method.getSimpleName().toString(), places.size());
      }
    }
    List<ExecutableElement> methods =
        new ArrayList<>(
            ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> !Methods.isObject(method.getEnclosingElement()))
                .toList());
    methods.sort(
        Comparator.comparingInt(
            method -> places.getOrDefault(method.getSimpleName().toString(), Integer.MAX_VALUE)));
    methods.removeIf(method -> methods.stream().anyMatch(other -> isRefined(method, other)));
    return methods;
  }

  /** Whether a supertype is generic, and mentioned without type arguments. */
  boolean isRaw(Element supertype) {
    return raw.contains(supertype);
  }

  /** Whether the type is a converter, and a method one of those that convert. */
  boolean isConversion(ExecutableElement method) {
    return CONVERSIONS.contains(method.getSimpleName().toString())
        && all.stream()
            .anyMatch(
                each ->
                    each.getQualifiedName().contentEquals(ArrowConverter.class.getCanonicalName()));
  }

  private void add(TypeElement each) {
    if (Methods.isObject(each) || all.contains(each)) {
      return;
    }
    addSupertype(each.getSuperclass());
    each.getInterfaces().forEach(this::addSupertype);
    all.add(each);
  }

  private void addSupertype(TypeMirror supertype) {
    if (supertype instanceof DeclaredType mentioned
        && mentioned.asElement() instanceof TypeElement element) {
      add(element);
      if (mentioned.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
        raw.add(element);
      }
    }
  }

  /**
   * Whether both are accessors of one name, and the other returns something narrower: two
   * interfaces may declare them, and neither overrides the other.
   */
  private boolean isRefined(ExecutableElement method, ExecutableElement other) {
    if (method == other
        || !method.getSimpleName().equals(other.getSimpleName())
        || !Methods.isAccessor(method)
        || !Methods.isAccessor(other)) {
      return false;
    }
    TypeMirror type = returnType(method);
    TypeMirror otherType = returnType(other);
    return !types.isSameType(type, otherType) && types.isSubtype(otherType, type);
  }

  private TypeMirror returnType(ExecutableElement method) {
    return ((ExecutableType) types.asMemberOf(declared, method)).getReturnType();
  }
}
