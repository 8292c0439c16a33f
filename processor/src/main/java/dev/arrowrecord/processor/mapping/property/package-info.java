/**
 * Which properties a type has: what can be read from its records and given back to them.
 *
 * <p>{@link dev.arrowrecord.processor.mapping.property.Properties} is what can be read, {@link
 * dev.arrowrecord.processor.mapping.property.CreatorChoice} and {@link
 * dev.arrowrecord.processor.mapping.property.PropertyChoice} are what becomes of it. Nothing of
 * Arrow is known here. The package depends on {@code model} and {@code diagnostic}, and of {@code
 * mapping} on {@code result} at most.
 */
@NullMarked
package dev.arrowrecord.processor.mapping.property;

import org.jspecify.annotations.NullMarked;
