package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.Variable.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads single members, with their types as a certain class has them. */
final class ExecutableReader {
  private final Elements elements;
  private final Types types;
  private final TypeReader typeReader;
  private final Subject subject;
  private final Assignability assignability;

  ExecutableReader(Elements elements, Types types, TypeReader typeReader, Subject subject) {
    this.elements = elements;
    this.types = types;
    this.typeReader = typeReader;
    this.subject = subject;
    this.assignability = new Assignability(types);
  }

  /** A method that reads a property. */
  Executable accessor(ExecutableElement method, DeclaredType of) {
    TypeMirror type = memberType(method, of).getReturnType();
    Executable accessor = executable(method, of, type);
    assignability.add(type, accessor.returnType());
    return accessor;
  }

  /** A field. */
  Variable field(VariableElement field, DeclaredType of) {
    TypeMirror type = types.asMemberOf(of, field);
    Position position = subject.position(field);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.PUBLIC, field.getModifiers().contains(Modifier.PUBLIC));
    add(traits, Trait.TRANSIENT, field.getModifiers().contains(Modifier.TRANSIENT));
    add(traits, Trait.FINAL, field.getModifiers().contains(Modifier.FINAL));
    add(traits, Trait.DEPRECATED, elements.isDeprecated(field));
    add(traits, Trait.NULL_MARKED, NullScope.isMarked(field));
    JavaType read = read(type, field.asType(), position);
    if (traits.contains(Trait.PUBLIC)) {
      assignability.add(type, read);
    }
    return new Variable(
        field.getSimpleName().toString(),
        read,
        List.of(),
        traits,
        AnnotationReader.read(field, position),
        position);
  }

  /** Another method. All accessors and fields have to be read before it. */
  Executable method(ExecutableElement method, DeclaredType of) {
    return executable(method, of, memberType(method, of).getReturnType());
  }

  /** A static method that may have type variables of its own, likewise. */
  Executable method(ExecutableElement method, DeclaredType of, Instantiation instantiation) {
    TypeMirror returns = instantiation.in(memberType(method, of).getReturnType());
    return executable(method, of, returns, instantiation::in);
  }

  /** A constructor. All accessors and fields have to be read before it. */
  Executable constructor(ExecutableElement constructor, DeclaredType of) {
    return executable(constructor, of, of);
  }

  private Executable executable(ExecutableElement executable, DeclaredType of, TypeMirror returns) {
    return executable(executable, of, returns, UnaryOperator.identity());
  }

  private Executable executable(
      ExecutableElement executable,
      DeclaredType of,
      TypeMirror returns,
      UnaryOperator<TypeMirror> instantiation) {
    Position position = subject.position(executable);
    List<? extends TypeMirror> parameterTypes = memberType(executable, of).getParameterTypes();
    List<Variable> parameters = new ArrayList<>();
    for (int i = 0; i < parameterTypes.size(); i++) {
      parameters.add(
          parameter(executable.getParameters().get(i), instantiation.apply(parameterTypes.get(i))));
    }
    boolean constructor = executable.getKind() == ElementKind.CONSTRUCTOR;
    return new Executable(
        constructor
            ? of.asElement().getSimpleName().toString()
            : executable.getSimpleName().toString(),
        constructor
            ? typeReader.read(returns, position)
            : read(returns, executable.getReturnType(), position),
        parameters,
        reach(executable),
        executable.getModifiers().contains(Modifier.PUBLIC),
        executable.getModifiers().contains(Modifier.ABSTRACT),
        checkedExceptions(executable),
        elements.isDeprecated(executable),
        NullScope.isMarked(executable),
        // On a constructor, annotations speak of the constructor, not of a property.
        constructor ? MemberAnnotations.NONE : AnnotationReader.read(executable, position),
        RecordAnnotationReader.creator(executable, position),
        position);
  }

  private Variable parameter(VariableElement parameter, TypeMirror type) {
    Position position = subject.position(parameter);
    return new Variable(
        parameter.getSimpleName().toString(),
        read(type, parameter.asType(), position),
        assignability.to(type),
        Set.of(),
        AnnotationReader.read(parameter, position),
        position);
  }

  /** The type of a member, which may be declared with type variables. */
  private JavaType read(TypeMirror type, TypeMirror declared, Position position) {
    JavaType read = typeReader.read(type, position);
    return hasParts(declared) ? read.withVariablesOf(typeReader.read(declared, position)) : read;
  }

  /** Whether a type is a type variable, or could have one in it. */
  private static boolean hasParts(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        || type.getKind() == TypeKind.ARRAY
        || (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty());
  }

  private ExecutableType memberType(ExecutableElement executable, DeclaredType of) {
    return (ExecutableType) types.asMemberOf(of, executable);
  }

  private Reach reach(ExecutableElement executable) {
    Set<Modifier> modifiers = executable.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Reach.CALLABLE;
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Reach.PRIVATE;
    }
    String itsPackage = elements.getPackageOf(executable).getQualifiedName().toString();
    return itsPackage.equals(subject.packageName()) ? Reach.CALLABLE : Reach.ELSEWHERE;
  }

  private List<String> checkedExceptions(ExecutableElement executable) {
    return executable.getThrownTypes().stream()
        .filter(thrown -> !isSubtype(thrown, RuntimeException.class))
        .filter(thrown -> !isSubtype(thrown, Error.class))
        .map(this::simpleName)
        .toList();
  }

  private String simpleName(TypeMirror type) {
    Element element = types.asElement(type);
    return element == null ? type.toString() : element.getSimpleName().toString();
  }

  private boolean isSubtype(TypeMirror type, Class<?> superclass) {
    TypeElement element = elements.getTypeElement(superclass.getCanonicalName());
    return element != null && types.isSubtype(type, element.asType());
  }

  private static void add(Set<Trait> traits, Trait trait, boolean present) {
    if (present) {
      traits.add(trait);
    }
  }
}
