/**
 * The rules for values with parts: collections, arrays, tensors, maps, optionals, records and
 * sealed types. Each asks for the columns of the parts and puts them together.
 *
 * <p>The package depends on {@code value}, and on what that depends on.
 */
@NullMarked
package dev.arrowrecord.processor.mapping.type.nested;

import org.jspecify.annotations.NullMarked;
