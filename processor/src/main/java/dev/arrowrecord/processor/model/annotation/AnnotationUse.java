package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;

/**
 * One annotation that stands somewhere, whatever it says.
 *
 * @param annotation its name, as {@code @ArrowField}
 * @param position where it stands
 */
public record AnnotationUse(String annotation, Position position) {}
