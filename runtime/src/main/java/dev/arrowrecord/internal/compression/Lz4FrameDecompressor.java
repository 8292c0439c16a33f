package dev.arrowrecord.internal.compression;

import dev.arrowrecord.internal.buffer.LittleEndian;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jpountz.xxhash.XXHash32;
import net.jpountz.xxhash.XXHashFactory;

/**
 * Decompresses an LZ4 frame: the inverse of {@link Lz4FrameCompressor}. The Arrow format wants one
 * frame for a buffer, and nothing after it.
 */
final class Lz4FrameDecompressor extends BufferDecompressor {
  private final XXHash32 hash = XXHashFactory.safeInstance().hash32();
  // The bytes of a mapped or read-only buffer.
  private byte[] copy = {};

  @Override
  byte[] decompress(ByteBuffer compressed, int length) throws CorruptBufferException {
    int size = compressed.limit();
    if (compressed.hasArray()) {
      int start = compressed.arrayOffset();
      Frame frame = new Frame(compressed.array(), start, start + size);
      return frame.decompress(length, firstCapacity(compressed, length));
    }
    if (copy.length < size) {
      copy = new byte[size];
    }
    compressed.get(0, copy, 0, size);
    return new Frame(copy, 0, size).decompress(length, firstCapacity(compressed, length));
  }

  @Override
  public void close() {}

  /** A frame, read from its begin to its end. */
  private final class Frame {
    private final byte[] source;
    private final int end;
    private int next;
    private int flags;
    private int maxBlock;
    private long contentSize = -1;

    Frame(byte[] source, int start, int end) {
      this.source = source;
      this.next = start;
      this.end = end;
    }

    byte[] decompress(int length, int firstCapacity) throws CorruptBufferException {
      readHeader();
      if (contentSize >= 0 && contentSize != length) {
        throw new CorruptBufferException(
            "expected an LZ4 frame of " + length + " bytes, but found one of " + contentSize);
      }
      byte[] target = new byte[firstCapacity];
      int filled = 0;
      for (int block = readInt(); block != Lz4Frame.END_MARK; block = readInt()) {
        // What a block cannot exceed is to be there before it.
        int needed = (int) Math.min(length, (long) filled + maxBlock);
        while (target.length < needed) {
          target = Arrays.copyOf(target, nextCapacity(target.length, length));
        }
        filled = readBlock(block, target, filled, needed, needed == length);
      }
      if (filled < length) {
        throw tooShort(length, filled);
      }
      if ((flags & Lz4Frame.CONTENT_CHECKSUM) != 0) {
        checkHash(target, 0, filled, "content");
      }
      if (next < end) {
        throw new CorruptBufferException(
            "expected one LZ4 frame, but found " + (end - next) + " bytes after it");
      }
      return target;
    }

    private void readHeader() throws CorruptBufferException {
      if (readInt() != Lz4Frame.MAGIC) {
        throw new CorruptBufferException("expected an LZ4 frame, but found something else");
      }
      int start = next;
      flags = source[advance(Lz4Frame.FLAGS_LENGTH)] & 0xFF;
      int sizes = source[start + 1] & 0xFF;
      int size = sizes >>> Lz4Frame.SIZE_SHIFT;
      if ((flags & Lz4Frame.VERSION_MASK) != Lz4Frame.VERSION
          || (flags & (Lz4Frame.RESERVED | Lz4Frame.DICTIONARY_ID)) != 0
          || size < Lz4Frame.SMALLEST_SIZE
          || size > Lz4Frame.LARGEST_SIZE
          || size << Lz4Frame.SIZE_SHIFT != sizes) {
        throw new CorruptBufferException(
            "expected an LZ4 frame of version 1 without a dictionary, but found one of flags "
                + String.format("%02X%02X", flags, sizes));
      }
      maxBlock = Lz4Frame.maxBlockLength(size);
      if ((flags & Lz4Frame.CONTENT_SIZE) != 0) {
        // One of 2^63 and more is none that any buffer has.
        contentSize = (long) LittleEndian.LONGS.get(source, advance(Long.BYTES)) & Long.MAX_VALUE;
      }
      byte expected = Lz4Frame.headerChecksum(hash, source, start, next - start);
      if (source[advance(1)] != expected) {
        throw new CorruptBufferException("the header checksum of the LZ4 frame is wrong");
      }
    }

    /**
     * Adds a block to the target.
     *
     * @param limit where the block must end in the target
     * @param last whether that is for want of expected bytes
     * @return where it does end
     */
    private int readBlock(int header, byte[] target, int filled, int limit, boolean last)
        throws CorruptBufferException {
      int size = header & ~Lz4Frame.UNCOMPRESSED_BLOCK;
      if (size > maxBlock) {
        throw new CorruptBufferException(
            "expected an LZ4 block of at most " + maxBlock + " bytes, but found " + size);
      }
      int start = advance(size);
      int after;
      if (size != header) {
        after = filled + size;
        if (after <= limit) {
          System.arraycopy(source, start, target, filled, size);
        }
      } else {
        int known = (flags & Lz4Frame.BLOCKS_INDEPENDENT) != 0 ? filled : 0;
        after = Lz4Block.decompress(source, start, next, target, known, filled, limit);
      }
      if (after > limit) {
        throw last
            ? new CorruptBufferException("expected " + limit + " bytes, but found more")
            : new CorruptBufferException("an LZ4 block has more than " + maxBlock + " bytes");
      }
      if ((flags & Lz4Frame.BLOCK_CHECKSUMS) != 0) {
        checkHash(source, start, size, "block");
      }
      return after;
    }

    private void checkHash(byte[] bytes, int start, int length, String what)
        throws CorruptBufferException {
      if (readInt() != hash.hash(bytes, start, length, 0)) {
        throw new CorruptBufferException("a " + what + " checksum of the LZ4 frame is wrong");
      }
    }

    private int readInt() throws CorruptBufferException {
      return (int) LittleEndian.INTS.get(source, advance(Integer.BYTES));
    }

    /** Goes on behind the next bytes, and says where they begin. */
    private int advance(int bytes) throws CorruptBufferException {
      if (end - next < bytes) {
        throw new CorruptBufferException("the LZ4 frame is cut short");
      }
      int start = next;
      next += bytes;
      return start;
    }
  }
}
