/**
 * Walks a tree of files and makes a row of each. Uses {@code model} and {@code classfile}; knows
 * nothing of Arrow.
 */
@NullMarked
package dev.arrowrecord.examples.classindex.scan;

import org.jspecify.annotations.NullMarked;
