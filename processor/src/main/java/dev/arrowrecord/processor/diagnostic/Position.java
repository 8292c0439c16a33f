package dev.arrowrecord.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a diagnostic stands in the user's source. Opaque to all but those who read elements and
 * those who print messages.
 *
 * @param element the declaration
 * @param annotation the annotation on it, if that is what is wrong
 * @param value the annotation's value, if that is what is wrong
 */
public record Position(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** The declaration itself. */
  public static Position of(Element element) {
    return new Position(element, null, null);
  }

  /** An annotation on this declaration. */
  public Position at(AnnotationMirror annotation) {
    return new Position(element, annotation, null);
  }

  /** A value of this annotation; the annotation itself where the value was left to its default. */
  public Position at(@Nullable AnnotationValue value) {
    return annotation == null ? this : new Position(element, annotation, value);
  }
}
