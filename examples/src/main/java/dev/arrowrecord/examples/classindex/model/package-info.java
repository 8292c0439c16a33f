/**
 * The rows of the index. A generated class writes and reads each record. Uses nothing but the
 * annotations.
 */
@NullMarked
package dev.arrowrecord.examples.classindex.model;

import org.jspecify.annotations.NullMarked;
