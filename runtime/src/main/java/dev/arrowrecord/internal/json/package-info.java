/**
 * Arrow as JSON, in the form of the Arrow project's integration tests. Values in, text out; no I/O.
 *
 * <p>Depends on the schema model alone.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Integration.html#json-test-data-format">JSON
 *     test data format</a>
 */
@NullMarked
package dev.arrowrecord.internal.json;

import org.jspecify.annotations.NullMarked;
