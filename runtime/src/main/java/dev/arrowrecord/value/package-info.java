/**
 * Values of Arrow types for which the JDK has no class. Depends on nothing else in this library but
 * {@code internal.value}.
 */
@NullMarked
package dev.arrowrecord.value;

import org.jspecify.annotations.NullMarked;
