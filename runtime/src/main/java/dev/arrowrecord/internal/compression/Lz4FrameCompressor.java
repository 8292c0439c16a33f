package dev.arrowrecord.internal.compression;

import dev.arrowrecord.internal.buffer.LittleEndian;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.xxhash.XXHash32;
import net.jpountz.xxhash.XXHashFactory;

/**
 * Compresses buffers to LZ4 frames: the inverse of {@link Lz4FrameDecompressor}. Blocks are
 * independent, and as large as they may be, so that most buffers have one.
 */
final class Lz4FrameCompressor extends BufferCompressor {
  private static final int HEADER_LENGTH = Lz4Frame.MAGIC_LENGTH + Lz4Frame.FLAGS_LENGTH + 1;
  private static final int LARGEST_BLOCK = Lz4Frame.maxBlockLength(Lz4Frame.LARGEST_SIZE);

  // Neither JNI nor Unsafe, which the faster instances are made of.
  private final LZ4Compressor compressor = LZ4Factory.safeInstance().fastCompressor();
  private final XXHash32 hash = XXHashFactory.safeInstance().hash32();

  @Override
  long maxCompressedLength(int length) {
    long blocks = (long) length / LARGEST_BLOCK + 1;
    int lastBlock = compressor.maxCompressedLength(Math.min(length, LARGEST_BLOCK));
    return HEADER_LENGTH + length + blocks * Integer.BYTES + lastBlock + Integer.BYTES;
  }

  @Override
  int compress(byte[] bytes, int length, byte[] target, int offset) {
    int size = Lz4Frame.SMALLEST_SIZE;
    while (size < Lz4Frame.LARGEST_SIZE && Lz4Frame.maxBlockLength(size) < length) {
      size++;
    }
    int end = begin(size, target, offset);
    int maxBlock = Lz4Frame.maxBlockLength(size);
    for (int start = 0; start < length; start += maxBlock) {
      end = block(bytes, start, Math.min(maxBlock, length - start), target, end);
    }
    LittleEndian.INTS.set(target, end, Lz4Frame.END_MARK);
    return end + Integer.BYTES - offset;
  }

  private int begin(int size, byte[] target, int offset) {
    LittleEndian.INTS.set(target, offset, Lz4Frame.MAGIC);
    int flags = offset + Lz4Frame.MAGIC_LENGTH;
    target[flags] = (byte) (Lz4Frame.VERSION | Lz4Frame.BLOCKS_INDEPENDENT);
    target[flags + 1] = (byte) (size << Lz4Frame.SIZE_SHIFT);
    target[flags + Lz4Frame.FLAGS_LENGTH] =
        Lz4Frame.headerChecksum(hash, target, flags, Lz4Frame.FLAGS_LENGTH);
    return offset + HEADER_LENGTH;
  }

  private int block(byte[] bytes, int start, int length, byte[] target, int at) {
    int first = at + Integer.BYTES;
    int compressed = compressor.compress(bytes, start, length, target, first);
    if (compressed < length) {
      LittleEndian.INTS.set(target, at, compressed);
      return first + compressed;
    }
    LittleEndian.INTS.set(target, at, length | Lz4Frame.UNCOMPRESSED_BLOCK);
    System.arraycopy(bytes, start, target, first, length);
    return first + length;
  }

  @Override
  public void close() {}
}
