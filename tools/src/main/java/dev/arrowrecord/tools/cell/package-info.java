/** Single values of columns of any type: as text, and compared. Uses the runtime alone. */
@NullMarked
package dev.arrowrecord.tools.cell;

import org.jspecify.annotations.NullMarked;
