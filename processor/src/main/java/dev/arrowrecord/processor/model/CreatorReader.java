package dev.arrowrecord.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what might make records of one type: constructors, static methods, builders. */
final class CreatorReader {
  private final Elements elements;
  private final Types types;
  private final TypeReader typeReader;
  private final ExecutableReader reader;
  private final TypeElement owner;
  private final DeclaredType type;

  CreatorReader(
      Elements elements,
      Types types,
      TypeReader typeReader,
      ExecutableReader reader,
      Subject subject) {
    this.elements = elements;
    this.types = types;
    this.typeReader = typeReader;
    this.reader = reader;
    this.owner = subject.type();
    this.type = (DeclaredType) owner.asType();
  }

  /** All of them. The members have to be read before. */
  Creators read() {
    List<Executable> factories = new ArrayList<>();
    List<BuilderModel> builders = new ArrayList<>();
    List<Executable> strays = new ArrayList<>();
    List<Executable> others = new ArrayList<>();
    for (ExecutableElement method : Methods.of(owner)) {
      boolean chosen = RecordAnnotationReader.isCreator(method);
      BuilderModel builder = builder(method);
      Instantiation factory = builder == null ? factory(method) : null;
      if (builder != null) {
        builders.add(builder);
      } else if (factory != null && (chosen || !method.getParameters().isEmpty())) {
        factories.add(reader.method(method, type, factory));
      } else if (chosen) {
        strays.add(reader.method(method, type));
      } else if (method.getModifiers().contains(Modifier.STATIC)
          && AnnotationReader.isAnnotated(method)) {
        others.add(reader.method(method, type));
      }
    }
    List<Executable> constructors = new ArrayList<>();
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(owner.getEnclosedElements())) {
      if (makesRecords(constructor)) {
        constructors.add(constructor(constructor));
      } else if (AnnotationReader.isAnnotated(constructor)) {
        others.add(reader.constructor(constructor, type));
      }
    }
    return new Creators(constructors, factories, builders, strays, others);
  }

  private boolean makesRecords(ExecutableElement constructor) {
    return owner.getKind() != ElementKind.RECORD
        || isCanonical(constructor)
        || RecordAnnotationReader.isCreator(constructor);
  }

  private Executable constructor(ExecutableElement element) {
    Executable constructor = reader.constructor(element, type);
    if (owner.getKind() != ElementKind.RECORD || !isCanonical(element)) {
      return constructor;
    }
    // Class files need not name parameters, and these can have no other names.
    return constructor.withParameterNames(
        owner.getRecordComponents().stream()
            .map(component -> component.getSimpleName().toString())
            .toList());
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

  /** How a static method returns a record; null if it does not. */
  private @Nullable Instantiation factory(ExecutableElement method) {
    return Methods.isStaticFunction(method) ? returning(method.getReturnType(), method) : null;
  }

  private @Nullable Instantiation returning(TypeMirror returned, ExecutableElement method) {
    DeclaredType record = record(returned);
    return record == null ? null : Instantiation.of(types, method, record, type);
  }

  /** A type as that of records, if it is a subtype of it; null if it is not. */
  private @Nullable DeclaredType record(TypeMirror returned) {
    if (!isRecord(returned)) {
      return null;
    }
    return returned instanceof DeclaredType declared && declared.asElement().equals(owner)
        ? declared
        : types.directSupertypes(returned).stream()
            .map(this::record)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private boolean isRecord(TypeMirror returned) {
    return types.isSubtype(returned, types.erasure(type));
  }

  /** The builder that a static method returns; null if it returns something else. */
  private @Nullable BuilderModel builder(ExecutableElement method) {
    if (!Methods.isStaticFunction(method)
        || !method.getParameters().isEmpty()
        || isRecord(method.getReturnType())
        // What is known only by its bounds is captured: with SuperBuilder<?, ?>, build() returns
        // it.
        || !(types.capture(method.getReturnType()) instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return null;
    }
    List<ExecutableElement> methods = new Hierarchy(elements, types, element).methods();
    List<ExecutableElement> ends = new ArrayList<>();
    Instantiation instantiation = null;
    for (ExecutableElement end : methods) {
      Instantiation ended =
          Methods.isAccessor(end) ? returning(returnType(declared, end), method) : null;
      if (ended != null) {
        ends.add(end);
        instantiation = instantiation == null ? ended : instantiation;
      }
    }
    return instantiation == null ? null : builder(method, instantiation, declared, methods, ends);
  }

  private BuilderModel builder(
      ExecutableElement start,
      Instantiation instantiation,
      DeclaredType declared,
      List<ExecutableElement> methods,
      List<ExecutableElement> ends) {
    DeclaredType builder = (DeclaredType) instantiation.in(declared);
    Executable read = reader.method(start, type, instantiation);
    return new BuilderModel(
        read,
        instantiation.arguments(start).stream()
            .map(argument -> typeReader.read(argument, read.position()))
            .toList(),
        typeReader.read((TypeElement) declared.asElement()),
        methods.stream()
            .filter(Methods::takesOne)
            .map(setter -> reader.method(setter, builder))
            .toList(),
        ends.stream().map(end -> reader.method(end, builder)).toList());
  }

  private TypeMirror returnType(DeclaredType builder, ExecutableElement method) {
    return ((ExecutableType) types.asMemberOf(builder, method)).getReturnType();
  }
}
