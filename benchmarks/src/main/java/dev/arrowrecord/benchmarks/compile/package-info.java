/**
 * What annotation processors cost: the time it takes to compile a hundred types with each, over the
 * time without any.
 */
@NullMarked
package dev.arrowrecord.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
