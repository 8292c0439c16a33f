/**
 * Which field a property becomes, by its Java type and the annotations on it.
 *
 * <p>{@link dev.arrowrecord.processor.mapping.type.TypeMapper} is the way in; the classes beside it
 * each have one rule. The Arrow side is in the runtime's own {@code schema} types. The package
 * depends on {@code property} and {@code result}, on {@code model} and on {@code diagnostic}.
 */
@NullMarked
package dev.arrowrecord.processor.mapping.type;

import org.jspecify.annotations.NullMarked;
