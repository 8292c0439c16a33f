/**
 * What ArrowRecord's annotations say, as plain values, each with its place in the source.
 *
 * <p>{@link dev.arrowrecord.processor.model.annotation.ValueAnnotations} is all that annotations
 * ask of one value, wherever it stands: a property, an element, a key. Nothing is judged here. The
 * package depends on {@code diagnostic} for places.
 */
@NullMarked
package dev.arrowrecord.processor.model.annotation;

import org.jspecify.annotations.NullMarked;
