package dev.arrowrecord.internal.compression;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.nio.ByteBuffer;

/**
 * Decompresses Zstandard frames: the inverse of {@link ZstdCompressor}. There may be several of
 * them, as in other implementations.
 *
 * <p>Each attempt decompresses all bytes at once, straight to where they belong. So no window is
 * ever allocated, however large one a frame asks for, and room that proved too small has proved
 * that there are as many bytes.
 */
final class ZstdDecompressor extends BufferDecompressor {
  private final ZstdDecompressCtx context = new ZstdDecompressCtx();

  @Override
  byte[] decompress(ByteBuffer compressed, int length) throws CorruptBufferException {
    int capacity = firstCapacity(compressed, length);
    while (true) {
      byte[] bytes = new byte[capacity];
      try {
        int found = decompress(compressed, bytes);
        if (found < length) {
          throw tooShort(length, found);
        }
        return bytes;
      } catch (ZstdException e) {
        if (e.getErrorCode() != Zstd.errDstSizeTooSmall()) {
          throw new CorruptBufferException("it is no valid ZSTD: " + e.getMessage(), e);
        }
        if (capacity == length) {
          throw tooLong(length);
        }
      }
      capacity = nextCapacity(capacity, length);
    }
  }

  private int decompress(ByteBuffer compressed, byte[] target) {
    int size = compressed.limit();
    if (compressed.isDirect()) {
      return context.decompressDirectByteBufferToByteArray(
          target, 0, target.length, compressed, 0, size);
    }
    if (compressed.hasArray()) {
      int start = compressed.arrayOffset();
      return context.decompressByteArray(target, 0, target.length, compressed.array(), start, size);
    }
    byte[] copy = new byte[size];
    compressed.get(0, copy);
    return context.decompressByteArray(target, 0, target.length, copy, 0, size);
  }

  @Override
  public void close() {
    context.close();
  }
}
