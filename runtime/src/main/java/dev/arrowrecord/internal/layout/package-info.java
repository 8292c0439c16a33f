/**
 * Which buffers each Arrow type has: the one table that writing, reading, skipping and validating
 * use. Depends on the schema model only.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#buffer-listing-for-each-layout">Buffer
 *     listing for each layout</a>
 */
@NullMarked
package dev.arrowrecord.internal.layout;

import org.jspecify.annotations.NullMarked;
