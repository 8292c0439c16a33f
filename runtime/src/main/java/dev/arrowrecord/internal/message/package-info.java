/**
 * Messages in streams and files: framing, order, magic strings and footers. Together with {@code
 * internal.io} the only place that reads and writes; what a message holds is metadata's and batch's
 * concern. It uses those two, {@code internal.io}, {@code internal.layout}, {@code internal.buffer}
 * and {@code schema}.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc">Arrow:
 *     interprocess communication</a>
 */
@NullMarked
package dev.arrowrecord.internal.message;

import org.jspecify.annotations.NullMarked;
