package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @ArrowField}.
 *
 * @param name the name it gives; null if it gives none
 * @param position where the annotation stands
 * @param namePosition where the name stands
 */
public record FieldAnnotation(@Nullable String name, Position position, Position namePosition) {}
