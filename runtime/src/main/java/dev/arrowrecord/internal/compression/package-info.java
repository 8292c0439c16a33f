/**
 * Compression of single buffers, as bodies of record batches have them. The codecs are libraries
 * that need not be there: only a class or two for each of them refers to it, and those are loaded
 * when its codec is asked for. It uses {@code internal.buffer}, and the name of the codec in {@code
 * internal.metadata}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#compression">Arrow:
 *     compression</a>
 */
@NullMarked
package dev.arrowrecord.internal.compression;

import org.jspecify.annotations.NullMarked;
