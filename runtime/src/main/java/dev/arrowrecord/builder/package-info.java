/**
 * Columns being written: builders lay Java values out as Arrow buffers, and generated code is made
 * of them. Each has its mirror image in {@code vector}. Nothing here does I/O; it may use {@code
 * schema}, {@code value}, {@code conversion}, {@code internal.buffer} and {@code internal.value}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#physical-memory-layout">Arrow:
 *     physical memory layout</a>
 */
@NullMarked
package dev.arrowrecord.builder;

import org.jspecify.annotations.NullMarked;
