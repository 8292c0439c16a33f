/**
 * The rules for values without parts: numbers, text, times, decimals, enums. A class for each
 * family, which gives a column or says what is wrong.
 *
 * <p>The package depends on {@code value}, and on what that depends on.
 */
@NullMarked
package dev.arrowrecord.processor.mapping.type.scalar;

import org.jspecify.annotations.NullMarked;
