/**
 * Columns that were read: vectors are typed views of Arrow buffers, which copy nothing, and
 * generated code is made of them. Each has its mirror image in {@code builder}. Nothing here does
 * I/O; it may use {@code schema}, {@code value}, {@code conversion}, {@code internal.buffer},
 * {@code internal.value} and the exceptions of {@code ipc}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#physical-memory-layout">Arrow:
 *     physical memory layout</a>
 */
@NullMarked
package dev.arrowrecord.vector;

import org.jspecify.annotations.NullMarked;
