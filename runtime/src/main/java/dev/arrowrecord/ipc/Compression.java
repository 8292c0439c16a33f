package dev.arrowrecord.ipc;

import dev.arrowrecord.internal.metadata.CompressionType;
import org.jspecify.annotations.Nullable;

/**
 * How the buffers of record batches are compressed. Codecs are libraries that are not brought
 * along: whoever writes or reads compressed data adds the one it needs.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#compression">Arrow:
 *     compression</a>
 */
public enum Compression {
  /** Not at all. */
  NONE(null),

  /** LZ4 frames; needs {@code at.yawk.lz4:lz4-java:1.13.0}, module {@code org.lz4.java}. */
  LZ4_FRAME(CompressionType.LZ4_FRAME),

  /**
   * Zstandard, which compresses more and takes longer; needs {@code
   * com.github.luben:zstd-jni:1.5.7-28}, module {@code com.github.luben.zstd_jni}.
   */
  ZSTD(CompressionType.ZSTD);

  private final @Nullable CompressionType type;

  Compression(@Nullable CompressionType type) {
    this.type = type;
  }

  @Nullable CompressionType type() {
    return type;
  }
}
