package dev.arrowrecord.internal.metadata;

/**
 * How the buffers of a body are compressed.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#compression">Compression</a>
 */
public enum CompressionType {
  /** LZ4 frames. */
  LZ4_FRAME,

  /** Zstandard. */
  ZSTD
}
