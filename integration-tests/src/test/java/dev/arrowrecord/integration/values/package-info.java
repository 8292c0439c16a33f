/** Values at the edges of their types: what survives unchanged, and what is refused. */
package dev.arrowrecord.integration.values;
