package dev.arrowrecord.processor.model;

import dev.arrowrecord.ArrowConverters;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.DataType;
import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.annotation.ConvertAnnotation;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.UnionAnnotation;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import dev.arrowrecord.processor.model.annotation.VariantAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads annotations, ArrowRecord's own and those that speak of null. */
final class AnnotationReader {
  private static final Set<String> NON_NULL = Set.of("NonNull", "NotNull", "Nonnull");
  private static final String NULLABLE = "Nullable";

  private AnnotationReader() {}

  /** The annotations on a declaration. */
  static MemberAnnotations read(Element element, Position position) {
    ValueAnnotations value = ValueAnnotations.NONE;
    List<Position> ignores = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (is(mirror, ArrowIgnore.class)) {
        ignores.add(position.at(mirror));
      } else {
        value = value.with(ValueAnnotationReader.read(mirror, position.at(mirror)));
      }
    }
    return new MemberAnnotations(value, ignores, isNonNull(element), isNullable(element));
  }

  /** Whether annotations that speak of a value stand on a method or constructor, or within it. */
  static boolean isAnnotated(ExecutableElement executable) {
    return isKnown(executable)
        || isWithin(executable.getReturnType())
        || executable.getParameters().stream()
            .anyMatch(parameter -> isKnown(parameter) || isWithin(parameter.asType()));
  }

  private static boolean isKnown(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream().anyMatch(ValueAnnotationReader::isKnown);
  }

  private static boolean isWithin(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isWithin(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return isBound(wildcard.getExtendsBound()) || isBound(wildcard.getSuperBound());
    }
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream()
            .anyMatch(argument -> isKnown(argument) || isWithin(argument));
  }

  private static boolean isBound(@Nullable TypeMirror bound) {
    return bound != null && (isKnown(bound) || isWithin(bound));
  }

  /** The type-use annotations on a type. */
  static TypeAnnotations read(AnnotatedConstruct type, Position position) {
    if (type.getAnnotationMirrors().isEmpty()) {
      return TypeAnnotations.NONE;
    }
    ValueAnnotations value = ValueAnnotations.NONE;
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      // The compiler finds declarations' annotations only, so the errors of this one stand at the
      // declaration.
      value = value.with(ValueAnnotationReader.read(mirror, position));
    }
    return new TypeAnnotations(isNonNull(type), isNullable(type), value);
  }

  /** The {@code @ArrowRecord} on a type; null if there is none. */
  static @Nullable AnnotationMirror arrowRecord(Element type) {
    return find(type, ArrowRecord.class);
  }

  /** The naming strategy of an {@code @ArrowRecord}. */
  static Naming naming(@Nullable AnnotationMirror arrowRecord) {
    return arrowRecord == null
        ? Naming.AS_IS
        // Where it stands is of no interest, as it cannot be wrong.
        : new AnnotationValues(
                arrowRecord, Position.of(arrowRecord.getAnnotationType().asElement()))
            .constant("naming", Naming.AS_IS)
            .value();
  }

  /** The {@code @ArrowUnion} on a type; null if there is none. */
  static @Nullable UnionAnnotation union(TypeElement type) {
    AnnotationValues values = values(type, ArrowUnion.class);
    if (values == null) {
      return null;
    }
    Given<String> tag = values.text("tag");
    return new UnionAnnotation(
        values.constant("type", DataType.DENSE_UNION),
        tag == null ? new Given<>("type", values.position()) : tag,
        values.position());
  }

  /** The {@code @ArrowVariant} on a type; null if there is none. */
  static @Nullable VariantAnnotation variant(TypeElement type) {
    AnnotationValues values = values(type, ArrowVariant.class);
    return values == null
        ? null
        : new VariantAnnotation(values.text("name"), values.number("id"), values.position());
  }

  /** The converters that an {@code @ArrowConverters} registers. */
  static List<ConvertAnnotation> converters(Element element) {
    AnnotationValues values = values(element, ArrowConverters.class);
    return values == null
        ? List.of()
        : values.classNames("value").stream()
            .map(name -> new ConvertAnnotation(name.value(), name.position()))
            .toList();
  }

  /** A value that is written out; null for one left to its default. */
  static @Nullable AnnotationValue value(AnnotationMirror mirror, String name) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static @Nullable AnnotationValues values(Element element, Class<?> annotation) {
    AnnotationMirror mirror = find(element, annotation);
    return mirror == null ? null : new AnnotationValues(mirror, Position.of(element).at(mirror));
  }

  private static @Nullable AnnotationMirror find(Element element, Class<?> annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (is(mirror, annotation)) {
        return mirror;
      }
    }
    return null;
  }

  private static boolean isNonNull(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(mirror -> NON_NULL.contains(simpleName(mirror)));
  }

  private static boolean isNullable(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(mirror -> simpleName(mirror).equals(NULLABLE));
  }

  private static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  static boolean is(AnnotationMirror mirror, Class<?> annotation) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(annotation.getCanonicalName());
  }
}
