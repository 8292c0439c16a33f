package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.Position;

/**
 * An {@code @ArrowUnion}.
 *
 * @param type the layout
 * @param tag the name of the child that names the subtype, if the layout is a struct
 * @param position where the annotation stands
 */
public record UnionAnnotation(Given<DataType> type, Given<String> tag, Position position) {}
