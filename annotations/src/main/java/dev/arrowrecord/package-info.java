/**
 * The annotations a user writes to map a Java type to Apache Arrow.
 *
 * <p>{@link dev.arrowrecord.ArrowRecord} marks the type; the others adjust single properties. None
 * is visible at run time, as all the work is done when the type is compiled. This package depends
 * on nothing.
 */
package dev.arrowrecord;
