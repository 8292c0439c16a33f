package dev.arrowrecord.internal.compression;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.metadata.CompressionType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Decompresses buffers, one after the other: the inverse of {@link BufferCompressor}. The length
 * that stands before the compressed bytes is believed only as far as they really have so many:
 * memory is taken in steps, each a few times what was decompressed before.
 *
 * <p>To be closed after use, as it may hold native memory. Not safe for use by several threads.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#compression">Arrow:
 *     compression</a>
 */
public abstract class BufferDecompressor implements AutoCloseable {
  // So much is taken at once, or as many times the compressed bytes, or the bytes so far.
  private static final int TRUSTED = 1 << 20;
  private static final long TRUSTED_FACTOR = 4;

  private static final ByteBuffer EMPTY = ByteBuffer.allocate(0);

  BufferDecompressor() {}

  /**
   * Makes a decompressor.
   *
   * @throws UnsupportedOperationException if the library it needs is not there; the message says
   *     which
   */
  public static BufferDecompressor open(CompressionType type) {
    try {
      return switch (type) {
        case LZ4_FRAME -> new Lz4FrameDecompressor();
        case ZSTD -> new ZstdDecompressor();
      };
    } catch (LinkageError e) {
      throw CodecLibrary.of(type).unavailable(type, e);
    }
  }

  /**
   * How many bytes a buffer is said to have once it is decompressed.
   *
   * @param stored what is stored of the buffer, little-endian, from position 0
   * @throws CorruptBufferException if no buffer has so many
   */
  public static int lengthOf(ByteBuffer stored) throws CorruptBufferException {
    if (stored.limit() == 0) {
      return 0;
    }
    if (stored.limit() < BufferCompressor.PREFIX_LENGTH) {
      throw new CorruptBufferException(
          "expected the 8 bytes of its length, but found " + stored.limit());
    }
    long length = stored.getLong(0);
    if (length == BufferCompressor.NOT_COMPRESSED) {
      return stored.limit() - BufferCompressor.PREFIX_LENGTH;
    }
    if (length < 0 || length > Capacity.MAX) {
      throw new CorruptBufferException(
          "expected a length of less than 2 GiB, or -1, but found " + length);
    }
    return (int) length;
  }

  /**
   * Makes a buffer of what is stored of it.
   *
   * @param stored little-endian, from position 0
   * @return a little-endian buffer from position 0, of as many bytes as {@link #lengthOf} says
   * @throws CorruptBufferException if there are fewer, or more, or they are corrupt
   */
  public final ByteBuffer restore(ByteBuffer stored) throws CorruptBufferException {
    int length = lengthOf(stored);
    if (length == 0 && stored.limit() <= BufferCompressor.PREFIX_LENGTH) {
      return EMPTY;
    }
    ByteBuffer bytes =
        stored.slice(
            BufferCompressor.PREFIX_LENGTH, stored.limit() - BufferCompressor.PREFIX_LENGTH);
    if (stored.getLong(0) != BufferCompressor.NOT_COMPRESSED) {
      bytes = ByteBuffer.wrap(decompress(bytes, length));
    }
    return bytes.order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Decompresses bytes.
   *
   * @param compressed the bytes from position 0
   * @param length how many they must turn into
   */
  abstract byte[] decompress(ByteBuffer compressed, int length) throws CorruptBufferException;

  /** How many bytes to take room for at first. */
  static int firstCapacity(ByteBuffer compressed, int length) {
    return (int) Math.min(length, Math.max(TRUSTED, compressed.limit() * TRUSTED_FACTOR));
  }

  /** How many bytes to take room for, once {@code capacity} bytes have proved too few. */
  static int nextCapacity(int capacity, int length) {
    return (int) Math.min(length, capacity * TRUSTED_FACTOR);
  }

  /** What to throw if there are more bytes than expected. */
  static CorruptBufferException tooLong(int length) {
    return new CorruptBufferException("expected " + length + " bytes, but found more");
  }

  /** What to throw if there are fewer bytes than expected. */
  static CorruptBufferException tooShort(int length, int found) {
    return new CorruptBufferException("expected " + length + " bytes, but found " + found);
  }

  @Override
  public abstract void close();
}
