package dev.arrowrecord.processor.model;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads annotations, ArrowRecord's own and those that speak of null. */
final class AnnotationReader {
  private static final Set<String> NON_NULL = Set.of("NonNull", "NotNull", "Nonnull");
  private static final String NULLABLE = "Nullable";

  private AnnotationReader() {}

  /** The annotations on a declaration. */
  static MemberAnnotations read(Element element, Position position) {
    List<FieldAnnotation> fields = new ArrayList<>();
    List<Position> ignores = new ArrayList<>();
    List<DecimalAnnotation> decimals = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (is(mirror, ArrowField.class)) {
        fields.add(field(mirror, position.at(mirror)));
      } else if (is(mirror, ArrowIgnore.class)) {
        ignores.add(position.at(mirror));
      } else if (is(mirror, ArrowDecimal.class)) {
        decimals.add(decimal(mirror, position.at(mirror)));
      }
    }
    return new MemberAnnotations(
        fields, ignores, decimals, isNonNull(element), isNullable(element));
  }

  /** The type-use annotations on a type. */
  static TypeAnnotations read(AnnotatedConstruct type, Position position) {
    DecimalAnnotation decimal = null;
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (is(mirror, ArrowDecimal.class)) {
        // The compiler finds declarations' annotations only, so this one's error stands at the
        // declaration.
        decimal = decimal(mirror, position);
      }
    }
    return type.getAnnotationMirrors().isEmpty()
        ? TypeAnnotations.NONE
        : new TypeAnnotations(isNonNull(type), isNullable(type), decimal);
  }

  /** The {@code @ArrowRecord} on a type; null if there is none. */
  static @Nullable AnnotationMirror arrowRecord(Element type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (is(mirror, ArrowRecord.class)) {
        return mirror;
      }
    }
    return null;
  }

  /** The naming strategy of an {@code @ArrowRecord}. */
  static Naming naming(@Nullable AnnotationMirror arrowRecord) {
    AnnotationValue naming = arrowRecord == null ? null : value(arrowRecord, "naming");
    return naming != null && naming.getValue() instanceof VariableElement constant
        ? Naming.valueOf(constant.getSimpleName().toString())
        : Naming.AS_IS;
  }

  private static FieldAnnotation field(AnnotationMirror mirror, Position position) {
    AnnotationValue name = value(mirror, "name");
    return new FieldAnnotation(
        name != null && name.getValue() instanceof String text ? text : null,
        position,
        position.at(name));
  }

  private static DecimalAnnotation decimal(AnnotationMirror mirror, Position position) {
    AnnotationValue precision = value(mirror, "precision");
    AnnotationValue scale = value(mirror, "scale");
    return new DecimalAnnotation(
        number(precision), number(scale), position, position.at(precision), position.at(scale));
  }

  /** Zero for a value that is missing or no number, which the compiler reports itself. */
  private static int number(@Nullable AnnotationValue value) {
    return value != null && value.getValue() instanceof Integer number ? number : 0;
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
