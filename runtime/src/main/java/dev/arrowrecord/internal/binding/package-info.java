/**
 * How the fields a class needs are found in the schema of the data. Depends on the schema model,
 * the buffer layouts and decoded schemas; it never sees a batch.
 */
@NullMarked
package dev.arrowrecord.internal.binding;

import org.jspecify.annotations.NullMarked;
