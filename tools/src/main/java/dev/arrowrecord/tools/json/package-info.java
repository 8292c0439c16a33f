/**
 * The JSON of the Arrow project's integration tests, read and written. Uses {@code data} and {@code
 * cell}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Integration.html#json-test-data-format">JSON
 *     test data format</a>
 */
@NullMarked
package dev.arrowrecord.tools.json;

import org.jspecify.annotations.NullMarked;
