/**
 * How source is laid out: lines, indentation and comments, as google-java-format has them.
 *
 * <p>{@link dev.arrowrecord.processor.codegen.text.Expression} breaks expressions while they are
 * spelled, {@link dev.arrowrecord.processor.codegen.text.SourceText} has what a file consists of.
 * Nothing of mappings or of Arrow is known here: the package depends on no other package.
 */
@NullMarked
package dev.arrowrecord.processor.codegen.text;

import org.jspecify.annotations.NullMarked;
