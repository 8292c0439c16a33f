/**
 * The schema model: what the columns of a table are called and which Arrow type they have.
 *
 * <p>Immutable values, equal by content. This package depends on nothing but the JDK; how a schema
 * becomes bytes is another package's matter, and so are dictionary ids, which only exist there.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
@NullMarked
package dev.arrowrecord.schema;

import org.jspecify.annotations.NullMarked;
