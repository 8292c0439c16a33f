/**
 * What the user wrote: annotated types read into immutable records.
 *
 * <p>This is the only package that reads {@code javax.lang.model}. It neither judges nor decides:
 * which constructor is used, what a property is and what an Arrow type can hold are up to {@code
 * mapping}. It depends on {@code diagnostic} for positions in the source, and on no other package
 * of the processor.
 */
@NullMarked
package dev.arrowrecord.processor.model;

import org.jspecify.annotations.NullMarked;
