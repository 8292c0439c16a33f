package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;

/**
 * An {@code @ArrowDecimal}.
 *
 * @param precision its precision
 * @param scale its scale
 * @param position where the annotation stands
 * @param precisionPosition where its precision stands
 * @param scalePosition where its scale stands
 */
public record DecimalAnnotation(
    int precision,
    int scale,
    Position position,
    Position precisionPosition,
    Position scalePosition) {}
