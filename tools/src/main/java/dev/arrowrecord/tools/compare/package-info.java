/**
 * Whether two sets of batches are the same, schema and values, and where they are not. Uses {@code
 * data} and {@code cell}.
 */
@NullMarked
package dev.arrowrecord.tools.compare;

import org.jspecify.annotations.NullMarked;
