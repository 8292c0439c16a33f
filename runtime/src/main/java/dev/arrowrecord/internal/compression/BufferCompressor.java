package dev.arrowrecord.internal.compression;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.buffer.LittleEndian;
import dev.arrowrecord.internal.metadata.CompressionType;

/**
 * Compresses buffers, one after the other: the inverse of {@link BufferDecompressor}. What is
 * stored is the length before compression, in eight bytes, and the compressed bytes; or -1 and the
 * bytes as they are, if those are no more. A buffer without bytes stays so.
 *
 * <p>To be closed after use, as it may hold native memory. Not safe for use by several threads.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#compression">Arrow:
 *     compression</a>
 */
public abstract class BufferCompressor implements AutoCloseable {
  /** Bytes of the length before the compressed bytes. */
  static final int PREFIX_LENGTH = Long.BYTES;

  /** Stands in place of the length before bytes that are not compressed. */
  static final long NOT_COMPRESSED = -1;

  BufferCompressor() {}

  /**
   * Makes a compressor.
   *
   * @throws UnsupportedOperationException if the library it needs is not there; the message says
   *     which
   */
  public static BufferCompressor open(CompressionType type) {
    try {
      return switch (type) {
        case LZ4_FRAME -> new Lz4FrameCompressor();
        case ZSTD -> new ZstdCompressor();
      };
    } catch (LinkageError e) {
      throw CodecLibrary.of(type).unavailable(type, e);
    }
  }

  /**
   * Room to compress a buffer in.
   *
   * @param length bytes of the buffer
   * @throws IllegalArgumentException if no array has so much
   */
  public final int roomFor(int length) {
    long room = PREFIX_LENGTH + Math.max(length, maxCompressedLength(length));
    if (room > Capacity.MAX) {
      throw new IllegalArgumentException(
          "A buffer of " + length + " bytes is too large to be compressed; use smaller batches");
    }
    return (int) room;
  }

  /**
   * Makes what is stored of a buffer.
   *
   * @param bytes holds the buffer from index 0
   * @param length bytes of the buffer, at least one
   * @param target has {@link #roomFor} the buffer
   * @return how many bytes from index 0 are stored
   */
  public final int store(byte[] bytes, int length, byte[] target) {
    int compressed = compress(bytes, length, target, PREFIX_LENGTH);
    if (compressed < length) {
      LittleEndian.LONGS.set(target, 0, (long) length);
      return PREFIX_LENGTH + compressed;
    }
    LittleEndian.LONGS.set(target, 0, NOT_COMPRESSED);
    System.arraycopy(bytes, 0, target, PREFIX_LENGTH, length);
    return PREFIX_LENGTH + length;
  }

  /** The most bytes that {@code length} bytes can turn into on the way to be compressed. */
  abstract long maxCompressedLength(int length);

  /**
   * Compresses a buffer.
   *
   * @return how many bytes of the target are taken, from the offset on; if they are not fewer than
   *     {@code length}, they need not be of use
   */
  abstract int compress(byte[] bytes, int length, byte[] target, int offset);

  @Override
  public abstract void close();
}
