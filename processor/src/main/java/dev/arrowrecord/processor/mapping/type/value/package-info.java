/**
 * One value on its way to a column: what is known of it, and the tables and contracts that all
 * rules for types share.
 *
 * <p>{@link dev.arrowrecord.processor.mapping.type.value.TypeRow} is the table of which Java type
 * can be which Arrow type. The package depends on {@code property} and {@code result}, on {@code
 * model} and on {@code diagnostic}.
 */
@NullMarked
package dev.arrowrecord.processor.mapping.type.value;

import org.jspecify.annotations.NullMarked;
