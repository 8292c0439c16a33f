/**
 * Columns of any type, taken as they are: where the slots of each layout stand, columns made of
 * buffers by hand, and columns copied into the buffers of new batches. Bytes in, bytes out, no I/O;
 * uses {@code vector} and {@code builder}, {@code schema}, {@code internal.layout}, {@code
 * internal.metadata}, {@code internal.batch}, {@code internal.buffer} and the exceptions of {@code
 * ipc}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#physical-memory-layout">Arrow:
 *     physical memory layout</a>
 */
@NullMarked
package dev.arrowrecord.internal.column;

import org.jspecify.annotations.NullMarked;
