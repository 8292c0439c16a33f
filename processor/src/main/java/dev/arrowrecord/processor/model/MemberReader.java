package dev.arrowrecord.processor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the members of one type that properties are made of, its own and those it inherits. */
final class MemberReader {
  private final Types types;
  private final ExecutableReader reader;
  private final DeclaredType type;
  private final Hierarchy hierarchy;
  private final List<VariableElement> fields;
  private final List<ExecutableElement> methods;
  // The names of the fields that are not final.
  private final Set<String> settable;

  MemberReader(Elements elements, Types types, ExecutableReader reader, Subject subject) {
    this.types = types;
    this.reader = reader;
    this.type = (DeclaredType) subject.type().asType();
    this.hierarchy = new Hierarchy(elements, types, subject.type());
    this.fields = hierarchy.fields();
    this.methods = hierarchy.methods();
    this.settable =
        fields.stream()
            .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
            .map(field -> field.getSimpleName().toString())
            .collect(Collectors.toSet());
  }

  /** The instance fields in order of declaration, those of superclasses first. */
  List<Variable> fields() {
    return fields.stream().map(field -> reader.field(field, type)).toList();
  }

  /** The accessors in order of declaration, those of supertypes first. */
  List<Executable> accessors() {
    return methods.stream()
        .filter(Methods::isAccessor)
        .map(method -> reader.accessor(method, type))
        .toList();
  }

  /** The setters, and the methods that are called like what they set. */
  List<Executable> setters() {
    return methods.stream()
        .filter(this::isSetter)
        .map(method -> reader.method(method, type))
        .toList();
  }

  /** The other instance methods, as far as they or their parameters are annotated. */
  List<Executable> others() {
    return methods.stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !Methods.isAccessor(method) && !isSetter(method))
        .filter(method -> !hierarchy.isConversion(method))
        .filter(AnnotationReader::isAnnotated)
        .map(method -> reader.method(method, type))
        .toList();
  }

  /** The abstract methods that are no accessors, as they are written. */
  List<String> commands() {
    return methods.stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !Methods.isAccessor(method) && !Methods.isOfEveryObject(method))
        .map(method -> reader.method(method, type).signature())
        .toList();
  }

  /** The supertypes without type arguments from which properties of no known type come. */
  List<String> rawSupertypes() {
    Stream<ExecutableElement> accessors =
        methods.stream()
            .filter(Methods::isAccessor)
            .filter(method -> TypeVariables.in(method.getReturnType()));
    Stream<VariableElement> publicFields =
        fields.stream()
            .filter(field -> field.getModifiers().contains(Modifier.PUBLIC))
            .filter(field -> TypeVariables.in(field.asType()));
    return Stream.concat(accessors, publicFields)
        .map(Element::getEnclosingElement)
        .filter(hierarchy::isRaw)
        .map(supertype -> supertype.getSimpleName().toString())
        .distinct()
        .toList();
  }

  private boolean isSetter(ExecutableElement method) {
    return Methods.isSetter(method) || isFluentSetter(method);
  }

  /** Whether a method sets the field of its name and returns nothing, or the record itself. */
  private boolean isFluentSetter(ExecutableElement method) {
    TypeMirror returned = method.getReturnType();
    return Methods.takesOne(method)
        && settable.contains(method.getSimpleName().toString())
        && (returned.getKind() == TypeKind.VOID || types.isSubtype(type, types.erasure(returned)));
  }
}
