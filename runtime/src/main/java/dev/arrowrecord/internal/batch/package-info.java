/**
 * Record batches between columns and bytes: where each buffer stands in a body. Bytes in, bytes
 * out; uses {@code builder} and {@code vector}, {@code schema}, {@code internal.metadata}, {@code
 * internal.layout}, {@code internal.binding}, {@code internal.buffer}, {@code internal.expansion}
 * and the exceptions of {@code ipc}; of channels it knows no more than the sink that takes its
 * bytes.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message">Arrow:
 *     RecordBatch message</a>
 */
@NullMarked
package dev.arrowrecord.internal.batch;

import org.jspecify.annotations.NullMarked;
