/**
 * What annotations put around a column, whatever its type: converters before it; dictionaries and
 * runs for its values; extension types and metadata on its field.
 *
 * <p>The package depends on {@code value}, and on what that depends on.
 */
@NullMarked
package dev.arrowrecord.processor.mapping.type.wrap;

import org.jspecify.annotations.NullMarked;
