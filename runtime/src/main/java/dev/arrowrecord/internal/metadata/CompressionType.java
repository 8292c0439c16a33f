package dev.arrowrecord.internal.metadata;

import org.apache.arrow.flatbuf.BodyCompressionMethod;

/**
 * How the buffers of a body are compressed.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#compression">Compression</a>
 */
public enum CompressionType {
  /** LZ4 frames. */
  LZ4_FRAME(org.apache.arrow.flatbuf.CompressionType.LZ4_FRAME),

  /** Zstandard. */
  ZSTD(org.apache.arrow.flatbuf.CompressionType.ZSTD);

  /** Each buffer by itself: the only method there is. */
  static final byte METHOD = BodyCompressionMethod.BUFFER;

  private final byte codec;

  CompressionType(byte codec) {
    this.codec = codec;
  }

  /** The number that metadata has for it. */
  byte codec() {
    return codec;
  }
}
