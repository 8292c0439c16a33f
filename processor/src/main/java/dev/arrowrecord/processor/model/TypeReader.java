package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Reads types and the classes they name. */
final class TypeReader {
  private final Elements elements;
  private final Set<String> imported;
  // The same few classes are mentioned all over; elements are the same object within a round.
  private final Map<TypeElement, JavaClass> classes = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   * @param imported the qualified names of classes that count as annotated
   */
  TypeReader(Elements elements, Set<String> imported) {
    this.elements = elements;
    this.imported = imported;
  }

  /**
   * Reads a type.
   *
   * @param position the declaration that mentions it
   */
  JavaType read(TypeMirror type, Position position) {
    TypeAnnotations annotations = AnnotationReader.read(type, position);
    if (type.getKind().isPrimitive()) {
      return new JavaType.Primitive(primitiveName(type), annotations);
    }
    return switch (type.getKind()) {
      case ARRAY ->
          new JavaType.Array(read(((ArrayType) type).getComponentType(), position), annotations);
      case DECLARED -> declared((DeclaredType) type, annotations, position);
      case TYPEVAR ->
          new JavaType.Other(
              ((TypeVariable) type).asElement().getSimpleName().toString(), annotations);
      case WILDCARD -> wildcard((WildcardType) type, annotations, position);
      default -> new JavaType.Other(type.toString(), annotations);
    };
  }

  /** Reads a class. */
  JavaClass read(TypeElement type) {
    // Not computed within the map, as reading a sealed class reads its subtypes.
    JavaClass known = classes.get(type);
    if (known == null) {
      known = readClass(type);
      classes.put(type, known);
    }
    return known;
  }

  private static String primitiveName(TypeMirror type) {
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }

  private JavaType declared(DeclaredType type, TypeAnnotations annotations, Position position) {
    TypeElement element = (TypeElement) type.asElement();
    List<JavaType> arguments =
        type.getTypeArguments().stream().map(argument -> read(argument, position)).toList();
    boolean raw = arguments.isEmpty() && !element.getTypeParameters().isEmpty();
    return new JavaType.Declared(read(element), arguments, raw, annotations);
  }

  private JavaType wildcard(WildcardType type, TypeAnnotations annotations, Position position) {
    if (type.getExtendsBound() != null) {
      return new JavaType.Wildcard("extends", read(type.getExtendsBound(), position), annotations);
    }
    if (type.getSuperBound() != null) {
      return new JavaType.Wildcard("super", read(type.getSuperBound(), position), annotations);
    }
    return new JavaType.Wildcard(null, null, annotations);
  }

  private JavaClass readClass(TypeElement type) {
    List<String> simpleNames = new ArrayList<>();
    Visibility visibility = Visibility.PUBLIC;
    for (Element each = type;
        each != null && !(each instanceof PackageElement);
        each = each.getEnclosingElement()) {
      simpleNames.add(0, each.getSimpleName().toString());
      visibility = narrower(visibility, visibility(each));
    }
    return new JavaClass(
        elements.getPackageOf(type).getQualifiedName().toString(),
        simpleNames,
        kind(type),
        visibility,
        type.getKind() == ElementKind.ENUM ? constants(type) : List.of(),
        AnnotationReader.arrowRecord(type) != null
            || imported.contains(type.getQualifiedName().toString()),
        elements.isDeprecated(type),
        traits(type));
  }

  private ClassTraits traits(TypeElement type) {
    return new ClassTraits(
        !type.getTypeParameters().isEmpty(),
        type.getModifiers().contains(Modifier.ABSTRACT),
        isOpen(type),
        isComparable(type),
        type.getPermittedSubclasses().stream()
            .map(TypeReader::element)
            .flatMap(Optional::stream)
            .map(this::read)
            .toList(),
        type.getPermittedSubclasses().stream().anyMatch(each -> each.getKind() == TypeKind.ERROR),
        AnnotationReader.union(type),
        AnnotationReader.variant(type),
        AnnotationReader.read(type, Position.of(type)).value());
  }

  private static boolean isOpen(TypeElement type) {
    boolean extensible =
        type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.INTERFACE;
    // Records and enums are final, but for constants with bodies, which are the enum's own.
    return extensible
        && !type.getModifiers().contains(Modifier.FINAL)
        && !type.getModifiers().contains(Modifier.SEALED);
  }

  private static boolean isComparable(TypeElement type) {
    return type.getInterfaces().stream().anyMatch(TypeReader::isComparable)
        || isComparable(type.getSuperclass());
  }

  private static boolean isComparable(TypeMirror supertype) {
    return element(supertype)
        .filter(
            element ->
                element.getQualifiedName().contentEquals("java.lang.Comparable")
                    || isComparable(element))
        .isPresent();
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  private static JavaClass.Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> JavaClass.Kind.ENUM;
      case RECORD -> JavaClass.Kind.RECORD;
      case INTERFACE -> JavaClass.Kind.INTERFACE;
      case ANNOTATION_TYPE -> JavaClass.Kind.ANNOTATION;
      default -> JavaClass.Kind.CLASS;
    };
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(element -> element.getSimpleName().toString())
        .toList();
  }

  /** How far the declaration itself can be seen; a method, around a local class, from nowhere. */
  private static Visibility visibility(Element element) {
    if (element.getModifiers().contains(Modifier.PRIVATE)
        || !(element instanceof TypeElement type)
        || type.getNestingKind() == NestingKind.LOCAL) {
      return Visibility.PRIVATE;
    }
    return element.getModifiers().contains(Modifier.PUBLIC)
        ? Visibility.PUBLIC
        : Visibility.PACKAGE;
  }

  private static Visibility narrower(Visibility first, Visibility second) {
    return first.compareTo(second) >= 0 ? first : second;
  }
}
