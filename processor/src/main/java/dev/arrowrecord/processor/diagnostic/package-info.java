/**
 * Every message of the processor, with its code, and where messages stand in the user's source.
 *
 * <p>{@link dev.arrowrecord.processor.diagnostic.DiagnosticCode} is the catalogue; {@code
 * docs/diagnostics.md} explains each entry to users. Nothing here depends on the other packages of
 * the processor.
 */
@NullMarked
package dev.arrowrecord.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
