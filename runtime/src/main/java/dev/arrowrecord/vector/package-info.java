/**
 * Columns in memory: builders, which lay Java values out as Arrow buffers, and vectors, which are
 * typed views of such buffers. They mirror each other type by type, and generated code is made of
 * them. Nothing here does I/O; it may use {@code schema}, {@code internal.buffer} and the
 * exceptions of {@code ipc}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#physical-memory-layout">Arrow:
 *     physical memory layout</a>
 */
@NullMarked
package dev.arrowrecord.vector;

import org.jspecify.annotations.NullMarked;
