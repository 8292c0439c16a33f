/** Reads the head of class files. Uses {@code model} only, and does no I/O. */
@NullMarked
package dev.arrowrecord.examples.classindex.classfile;

import org.jspecify.annotations.NullMarked;
