package dev.arrowrecord.processor.model;

import dev.arrowrecord.Access;
import dev.arrowrecord.ArrowCreator;
import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.RecordAnnotation.Name;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that speak of a type's shape. */
final class RecordAnnotationReader {
  private RecordAnnotationReader() {}

  /** The {@code @ArrowRecord} on a type; one with the defaults if there is none. */
  static RecordAnnotation read(TypeElement type) {
    Position position = Position.of(type);
    AnnotationMirror mirror = AnnotationReader.arrowRecord(type);
    if (mirror == null) {
      return new RecordAnnotation(
          false, Naming.AS_IS, List.of(), List.of(), true, Access.AUTO, position, position);
    }
    Position at = position.at(mirror);
    AnnotationValue access = AnnotationReader.value(mirror, "access");
    return new RecordAnnotation(
        false,
        AnnotationReader.naming(mirror),
        names(AnnotationReader.value(mirror, "order"), at),
        List.of(),
        true,
        access != null && access.getValue() instanceof VariableElement constant
            ? Access.valueOf(constant.getSimpleName().toString())
            : Access.AUTO,
        at.at(access),
        at);
  }

  /** Where {@code @ArrowCreator} stands on a constructor or method; null if it does not. */
  static @Nullable Position creator(Element element, Position position) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (AnnotationReader.is(mirror, ArrowCreator.class)) {
        return position.value() == null ? position.at(mirror) : position;
      }
    }
    return null;
  }

  /** Whether {@code @ArrowCreator} stands on a constructor or method. */
  static boolean isCreator(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> AnnotationReader.is(mirror, ArrowCreator.class));
  }

  /** The names in an annotation's value. */
  static List<Name> names(@Nullable AnnotationValue order, Position position) {
    List<Name> names = new ArrayList<>();
    if (order != null && order.getValue() instanceof List<?> values) {
      for (Object each : values) {
        if (each instanceof AnnotationValue value && value.getValue() instanceof String text) {
          names.add(new Name(text, position.at(value)));
        }
      }
    }
    return names;
  }
}
