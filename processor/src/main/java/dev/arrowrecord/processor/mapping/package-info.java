/**
 * What the user's types mean in Arrow, and all validation.
 *
 * <p>{@link dev.arrowrecord.processor.mapping.RecordMappings} turns {@code model} into mappings
 * that {@code codegen} only has to spell. The Arrow side is in the runtime's own {@code schema}
 * types. It depends on {@code model} and {@code diagnostic}, and sees neither the compiler's
 * elements nor JavaPoet.
 *
 * <p>Another Arrow type for a Java type is a line in {@link
 * dev.arrowrecord.processor.mapping.ColumnKind}; another container, a case in {@link
 * dev.arrowrecord.processor.mapping.ValueMapping}.
 */
@NullMarked
package dev.arrowrecord.processor.mapping;

import org.jspecify.annotations.NullMarked;
