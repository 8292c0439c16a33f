/**
 * JMH benchmarks, side by side with the peers: every figure is a ratio of two methods of one class,
 * measured in one run.
 */
@NullMarked
package dev.arrowrecord.benchmarks;

import org.jspecify.annotations.NullMarked;
