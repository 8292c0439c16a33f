/**
 * How what is generated is spelled: {@code mapping.result} into Java source, and into files with
 * the schema.
 *
 * <p>{@link dev.arrowrecord.processor.codegen.ArrowClassWriter} is the way in, and {@link
 * dev.arrowrecord.processor.codegen.SchemaResources} another. What arrives here is right, so
 * nothing is checked and nothing reported. The package depends on {@code mapping.result}, on the
 * Java types of {@code model} and on {@code text}; of the compiler it knows the originating element
 * and no more.
 */
@NullMarked
package dev.arrowrecord.processor.codegen;

import org.jspecify.annotations.NullMarked;
