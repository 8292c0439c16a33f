/**
 * How source is laid out: lines, indentation and comments, as google-java-format has them.
 *
 * <p>{@link dev.arrowrecord.processor.codegen.text.Expression} breaks expressions while they are
 * spelled, {@link dev.arrowrecord.processor.codegen.text.SourceText} the rest of a file once
 * JavaPoet has printed it. Nothing of mappings or of Arrow is known here: the package depends on
 * JavaPoet, and on no other package of the processor.
 */
@NullMarked
package dev.arrowrecord.processor.codegen.text;

import org.jspecify.annotations.NullMarked;
