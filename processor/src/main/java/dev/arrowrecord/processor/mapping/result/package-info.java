/**
 * Mappings: right in all respects, and all that {@code codegen} gets to see.
 *
 * <p>Another Arrow type for a Java type is a line in {@link
 * dev.arrowrecord.processor.mapping.result.ColumnKind}; another container, a case in {@link
 * dev.arrowrecord.processor.mapping.result.ValueMapping}. The package depends on the Java types of
 * {@code model}, on positions in the source, and on the runtime's {@code schema}.
 */
@NullMarked
package dev.arrowrecord.processor.mapping.result;

import org.jspecify.annotations.NullMarked;
