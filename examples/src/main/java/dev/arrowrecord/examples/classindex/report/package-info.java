/**
 * What an index says of itself: sums of its columns, and a few of its rows as a table. Uses {@code
 * model} and its generated classes.
 */
@NullMarked
package dev.arrowrecord.examples.classindex.report;

import org.jspecify.annotations.NullMarked;
