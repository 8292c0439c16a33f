/**
 * Candidates for the hot paths of the runtime, without schema or framing: what {@code
 * docs/decisions/0002-hot-path.md} compares. They are here so that its figures can be had again, on
 * other processors and JDKs; the runtime has only the ones that won.
 */
@NullMarked
package dev.arrowrecord.benchmarks.design;

import org.jspecify.annotations.NullMarked;
