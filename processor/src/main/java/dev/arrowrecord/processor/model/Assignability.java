package dev.arrowrecord.processor.model;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which values of one type's properties can be assigned where another type is declared. */
final class Assignability {
  private final Types types;
  private final List<TypeMirror> values = new ArrayList<>();
  private final List<JavaType> read = new ArrayList<>();

  Assignability(Types types) {
    this.types = types;
  }

  /** Adds the type of a property. */
  void add(TypeMirror value, JavaType asRead) {
    if (read.stream().noneMatch(asRead::sameAs)) {
      values.add(value);
      read.add(asRead);
    }
  }

  /** The types of properties, other than the type itself, whose values can be assigned to it. */
  List<JavaType> to(TypeMirror target) {
    // A primitive would have no room for null, and a wider one might not give the value back.
    if (target.getKind().isPrimitive()) {
      return List.of();
    }
    boolean exact = isFinal(target);
    List<JavaType> assignable = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      TypeMirror value = values.get(i);
      boolean possible = !exact || value.getKind().isPrimitive();
      if (possible && isAssignable(value, target) && !types.isSameType(value, target)) {
        assignable.add(read.get(i));
      }
    }
    return assignable;
  }

  private boolean isAssignable(TypeMirror value, TypeMirror target) {
    return value.getKind().isPrimitive()
        ? types.isSubtype(types.boxedClass((PrimitiveType) value).asType(), target)
        : value.getKind() != TypeKind.ERROR && types.isAssignable(value, target);
  }

  /** Most types of properties are final, and nothing is cheaper than not to ask. */
  private boolean isFinal(TypeMirror type) {
    Element element = types.asElement(type);
    return element instanceof TypeElement declared
        && declared.getTypeParameters().isEmpty()
        && declared.getModifiers().contains(Modifier.FINAL);
  }
}
