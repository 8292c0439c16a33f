/**
 * The parts of {@link dev.arrowrecord.examples.ClassIndex}: its command line, the writing of an
 * index, and what it shows meanwhile. It uses the packages below it, which do not use it.
 */
@NullMarked
package dev.arrowrecord.examples.classindex;

import org.jspecify.annotations.NullMarked;
