/**
 * How Java values are stored where it is more than a cast. Depends on nothing else in this library.
 */
@NullMarked
package dev.arrowrecord.internal.value;

import org.jspecify.annotations.NullMarked;
