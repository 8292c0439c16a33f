package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the members of one annotated type, its own and those it inherits. */
final class MemberReader {
  private final Elements elements;
  private final Types types;
  private final TypeReader typeReader;
  private final TypeElement owner;
  private final PackageElement ownerPackage;

  MemberReader(Elements elements, Types types, TypeReader typeReader, TypeElement owner) {
    this.elements = elements;
    this.types = types;
    this.typeReader = typeReader;
    this.owner = owner;
    this.ownerPackage = elements.getPackageOf(owner);
  }

  /** Whether a method takes nothing and returns something. */
  static boolean isAccessor(ExecutableElement method) {
    return isPlainMethod(method)
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  /** Whether a method takes one value and is named like a setter. */
  static boolean isSetter(ExecutableElement method) {
    return isPlainMethod(method)
        && method.getParameters().size() == 1
        && method.getSimpleName().toString().startsWith("set");
  }

  private static boolean isPlainMethod(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getTypeParameters().isEmpty();
  }

  /** The instance fields in order of declaration, those of superclasses first. */
  List<Variable> fields() {
    List<Variable> fields = new ArrayList<>();
    for (TypeElement type : hierarchy()) {
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        if (field.getKind() == ElementKind.FIELD
            && !field.getModifiers().contains(Modifier.STATIC)) {
          fields.add(variable(field, types.asMemberOf((DeclaredType) owner.asType(), field)));
        }
      }
    }
    return fields;
  }

  /** The constructors; of a record, the canonical one alone. */
  List<Executable> constructors() {
    return ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
        .filter(constructor -> owner.getKind() != ElementKind.RECORD || isCanonical(constructor))
        .map(constructor -> executable(constructor, owner.asType()))
        .toList();
  }

  /** The accessors, own and inherited, but for those that every object has. */
  List<Executable> accessors() {
    return methods().stream()
        .filter(MemberReader::isAccessor)
        .map(method -> executable(method, memberType(method).getReturnType()))
        .toList();
  }

  /** The setters, own and inherited. */
  List<Executable> setters() {
    return methods().stream()
        .filter(MemberReader::isSetter)
        .map(method -> executable(method, memberType(method).getReturnType()))
        .toList();
  }

  private List<ExecutableElement> methods() {
    return ElementFilter.methodsIn(elements.getAllMembers(owner)).stream()
        .filter(method -> !isObject(method.getEnclosingElement()))
        .toList();
  }

  /** The type and its superclasses, the topmost first. */
  private List<TypeElement> hierarchy() {
    List<TypeElement> hierarchy = new ArrayList<>();
    Element type = owner;
    while (type instanceof TypeElement each && !isObject(each)) {
      hierarchy.add(0, each);
      type = types.asElement(each.getSuperclass());
    }
    return hierarchy;
  }

  private boolean isCanonical(ExecutableElement constructor) {
    List<? extends RecordComponentElement> components = owner.getRecordComponents();
    if (constructor.getParameters().size() != components.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      TypeMirror parameter = types.erasure(constructor.getParameters().get(i).asType());
      if (!types.isSameType(parameter, types.erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private Executable executable(ExecutableElement executable, TypeMirror returnType) {
    Position position = position(executable);
    List<? extends TypeMirror> parameterTypes = memberType(executable).getParameterTypes();
    List<Variable> parameters = new ArrayList<>();
    for (int i = 0; i < parameterTypes.size(); i++) {
      parameters.add(variable(executable.getParameters().get(i), parameterTypes.get(i)));
    }
    boolean constructor = executable.getKind() == ElementKind.CONSTRUCTOR;
    return new Executable(
        constructor ? owner.getSimpleName().toString() : executable.getSimpleName().toString(),
        typeReader.read(returnType, position),
        parameters,
        isAccessible(executable),
        executable.getModifiers().contains(Modifier.PUBLIC),
        checkedExceptions(executable),
        elements.isDeprecated(executable),
        NullScope.isMarked(executable),
        // On a constructor, annotations speak of the constructor, not of a property.
        constructor ? MemberAnnotations.NONE : AnnotationReader.read(executable, position),
        position);
  }

  private Variable variable(VariableElement variable, TypeMirror type) {
    Position position = position(variable);
    return new Variable(
        variable.getSimpleName().toString(),
        typeReader.read(type, position),
        AnnotationReader.read(variable, position),
        position);
  }

  private ExecutableType memberType(ExecutableElement executable) {
    return (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), executable);
  }

  private boolean isAccessible(ExecutableElement executable) {
    return executable.getModifiers().contains(Modifier.PUBLIC)
        || (!executable.getModifiers().contains(Modifier.PRIVATE)
            && elements.getPackageOf(executable).equals(ownerPackage));
  }

  private List<String> checkedExceptions(ExecutableElement executable) {
    return executable.getThrownTypes().stream()
        .filter(thrown -> !isSubtype(thrown, RuntimeException.class))
        .filter(thrown -> !isSubtype(thrown, Error.class))
        .map(thrown -> types.asElement(thrown).getSimpleName().toString())
        .toList();
  }

  private boolean isSubtype(TypeMirror type, Class<?> superclass) {
    return types.isSubtype(type, elements.getTypeElement(superclass.getCanonicalName()).asType());
  }

  /** An inherited member may have no source; its errors stand at the annotated type. */
  private Position position(Element member) {
    for (Element each = member; each != null; each = each.getEnclosingElement()) {
      if (each.equals(owner)) {
        return Position.of(member);
      }
    }
    return Position.of(owner);
  }

  private static boolean isObject(@Nullable Element type) {
    return type instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Object");
  }
}
