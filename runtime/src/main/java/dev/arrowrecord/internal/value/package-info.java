/**
 * How Java values are stored where it is more than a cast. May use {@code schema} and {@code
 * internal.buffer}.
 */
@NullMarked
package dev.arrowrecord.internal.value;

import org.jspecify.annotations.NullMarked;
