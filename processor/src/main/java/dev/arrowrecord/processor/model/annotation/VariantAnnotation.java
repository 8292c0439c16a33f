package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @ArrowVariant}.
 *
 * @param name the name of the union's child; null if it gives none
 * @param id the type id; null if it gives none
 * @param position where the annotation stands
 */
public record VariantAnnotation(
    @Nullable Given<String> name, @Nullable Given<Integer> id, Position position) {}
