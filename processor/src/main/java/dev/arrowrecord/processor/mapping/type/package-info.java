/**
 * Which field a property becomes, by its Java type and the annotations on it.
 *
 * <p>{@link dev.arrowrecord.processor.mapping.type.TypeMapper} is the way in. It finds the row of a
 * type in the table of {@code value}, and hands over to a rule of {@code scalar} or {@code nested};
 * {@code wrap} has what annotations put around the result. The Arrow side is in the runtime's own
 * {@code schema} types. The package depends on those below it, on {@code property} and {@code
 * result}, on {@code model} and on {@code diagnostic}.
 */
@NullMarked
package dev.arrowrecord.processor.mapping.type;

import org.jspecify.annotations.NullMarked;
