package dev.arrowrecord.processor.model;

import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.annotation.ConvertAnnotation;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads converters, and where they are registered. */
public final class ConverterReader {
  private final Elements elements;
  private final Types types;

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   */
  public ConverterReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Reads a converter.
   *
   * @param qualifiedName its name
   * @param imported the qualified names of classes that count as annotated
   * @return the converter, or empty if there is no such class yet
   */
  public Optional<ConverterModel> read(String qualifiedName, Set<String> imported) {
    TypeElement type = elements.getTypeElement(qualifiedName);
    return type == null ? Optional.empty() : Optional.of(read(type, imported));
  }

  /**
   * The converters that are registered for the records of a type: on it, on the types around it, on
   * its package, on the packages above, in this order.
   */
  public List<ConvertAnnotation> registered(JavaClass type) {
    List<ConvertAnnotation> registered = new ArrayList<>();
    for (Element each = elements.getTypeElement(type.qualifiedName());
        each instanceof TypeElement;
        each = each.getEnclosingElement()) {
      registered.addAll(AnnotationReader.converters(each));
    }
    String name = type.packageName();
    while (!name.isEmpty()) {
      Element each = elements.getPackageElement(name);
      if (each != null) {
        registered.addAll(AnnotationReader.converters(each));
      }
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return registered;
  }

  private ConverterModel read(TypeElement type, Set<String> imported) {
    // A reader of its own, as elements are those of one round.
    TypeReader reader = new TypeReader(elements, imported);
    List<? extends TypeMirror> arguments =
        converter(type.asType()).map(DeclaredType::getTypeArguments).orElse(List.of());
    Optional<ExecutableElement> constructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(each -> each.getParameters().isEmpty())
            .findFirst();
    Optional<ExecutableElement> method =
        arguments.size() < 2 ? Optional.empty() : toArrow(type, arguments.get(0));
    return new ConverterModel(
        reader.read(type),
        Nesting.isInner(type),
        constructor.map(ConverterReader::visibility).orElse(null),
        constructor.map(this::checkedExceptions).orElse(List.of()),
        arguments.size() < 2 ? null : reader.read(arguments.get(0), Position.of(type)),
        arguments.size() < 2 ? null : arrow(reader, arguments.get(1), type, method.orElse(null)),
        method
            .map(each -> AnnotationReader.read(each, Position.of(each)).value())
            .orElse(ValueAnnotations.NONE),
        NullScope.isMarked(type));
  }

  /** The interface with the arguments that a type gives it. */
  private Optional<DeclaredType> converter(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    if (((TypeElement) declared.asElement())
        .getQualifiedName()
        .contentEquals(ArrowConverter.class.getCanonicalName())) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .map(this::converter)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The method that converts values of this type. */
  private Optional<ExecutableElement> toArrow(TypeElement type, TypeMirror java) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> method.getSimpleName().contentEquals("toArrow"))
        .filter(method -> method.getParameters().size() == 1)
        .filter(method -> types.isSameType(method.getParameters().get(0).asType(), java))
        .findFirst();
  }

  /** The type as the method spells it, as annotations stand there. */
  private static JavaType arrow(
      TypeReader reader,
      TypeMirror argument,
      TypeElement type,
      @Nullable ExecutableElement method) {
    Position position = Position.of(method == null ? type : method);
    JavaType given = reader.read(argument, position);
    if (method == null) {
      return given;
    }
    JavaType returned = reader.read(method.getReturnType(), position);
    return returned.sameAs(given) ? returned : given;
  }

  private static Visibility visibility(ExecutableElement constructor) {
    if (constructor.getModifiers().contains(Modifier.PRIVATE)) {
      return Visibility.PRIVATE;
    }
    return constructor.getModifiers().contains(Modifier.PUBLIC)
        ? Visibility.PUBLIC
        : Visibility.PACKAGE;
  }

  private List<String> checkedExceptions(ExecutableElement constructor) {
    return constructor.getThrownTypes().stream()
        .filter(thrown -> !isSubtype(thrown, RuntimeException.class))
        .filter(thrown -> !isSubtype(thrown, Error.class))
        .map(thrown -> types.asElement(thrown).getSimpleName().toString())
        .toList();
  }

  private boolean isSubtype(TypeMirror type, Class<?> superclass) {
    return types.isSubtype(type, elements.getTypeElement(superclass.getCanonicalName()).asType());
  }
}
