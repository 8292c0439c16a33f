package dev.arrowrecord.internal.compression;

import net.jpountz.xxhash.XXHash32;

/**
 * The fixed parts of LZ4 frames.
 *
 * @see <a href="https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md">LZ4 frame format</a>
 */
final class Lz4Frame {
  static final int MAGIC = 0x184D2204;

  /** Bytes of the magic number, and of the two bytes that say what a frame has. */
  static final int MAGIC_LENGTH = Integer.BYTES;

  static final int FLAGS_LENGTH = 2;

  /** In the first of them: the version, which is 01, and what else there is. */
  static final int VERSION_MASK = 0b1100_0000;

  static final int VERSION = 0b0100_0000;
  static final int BLOCKS_INDEPENDENT = 1 << 5;
  static final int BLOCK_CHECKSUMS = 1 << 4;
  static final int CONTENT_SIZE = 1 << 3;
  static final int CONTENT_CHECKSUM = 1 << 2;
  static final int RESERVED = 1 << 1;
  static final int DICTIONARY_ID = 1;

  /** In the second of them: the largest block, from 4 for 64 KB to 7 for 4 MB, and nothing else. */
  static final int SIZE_SHIFT = 4;

  static final int SMALLEST_SIZE = 4;
  static final int LARGEST_SIZE = 7;

  /** In the size of a block: it is not compressed. */
  static final int UNCOMPRESSED_BLOCK = 1 << 31;

  /** In place of a block's size: no more will come. */
  static final int END_MARK = 0;

  private Lz4Frame() {}

  /** Bytes that no block exceeds. */
  static int maxBlockLength(int size) {
    return 1 << (8 + 2 * size);
  }

  /** The byte that protects what a frame says of itself. */
  static byte headerChecksum(XXHash32 hash, byte[] bytes, int start, int length) {
    return (byte) (hash.hash(bytes, start, length, 0) >>> Byte.SIZE);
  }
}
