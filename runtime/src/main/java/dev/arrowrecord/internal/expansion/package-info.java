/**
 * What columns take as objects, compared to what their bytes vouch for, and to what one call may
 * make. Views, dictionaries and runs may refer to one value any number of times, nulls need no
 * bytes at all, and a boolean needs a bit. Depends on the schema model, {@code vector}, {@code
 * internal.buffer} and the exceptions of {@code ipc}.
 */
@NullMarked
package dev.arrowrecord.internal.expansion;

import org.jspecify.annotations.NullMarked;
