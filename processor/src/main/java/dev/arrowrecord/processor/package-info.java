/** The annotation processor: reads annotated types and generates their Arrow classes. */
@NullMarked
package dev.arrowrecord.processor;

import org.jspecify.annotations.NullMarked;
