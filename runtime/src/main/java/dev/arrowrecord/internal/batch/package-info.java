/**
 * Record batches between columns and bytes: where each buffer stands in a body. Bytes in, bytes
 * out; uses {@code vector}, {@code internal.metadata}, {@code internal.layout} and {@code
 * internal.binding}, and never a channel.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message">Arrow:
 *     RecordBatch message</a>
 */
@NullMarked
package dev.arrowrecord.internal.batch;

import org.jspecify.annotations.NullMarked;
