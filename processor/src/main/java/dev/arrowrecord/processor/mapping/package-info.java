/**
 * What the user's types mean in Arrow, and all validation.
 *
 * <p>{@link dev.arrowrecord.processor.mapping.RecordMappings} turns {@code model} into mappings
 * that {@code codegen} only has to spell. It decides in which order types are mapped, and what is
 * true of a type as a whole; its properties are chosen by {@code property}, their types mapped by
 * {@code type}, and what comes out is in {@code result}. It depends on these, on {@code model} and
 * on {@code diagnostic}, and, like all below it, does not see the compiler's elements.
 */
@NullMarked
package dev.arrowrecord.processor.mapping;

import org.jspecify.annotations.NullMarked;
