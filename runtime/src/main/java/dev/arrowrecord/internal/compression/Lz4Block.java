package dev.arrowrecord.internal.compression;

import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import java.util.Arrays;

/**
 * Decompresses a block of an LZ4 frame.
 *
 * <p>lz4-java has no decoder for blocks that refer to what other blocks hold, which is what Arrow
 * C++ makes of every buffer of more than 64 KB.
 *
 * @see <a href="https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md">LZ4 block format</a>
 */
final class Lz4Block {
  private static final int LENGTH_BITS = 4;
  private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;
  private static final int MIN_MATCH = 4;
  private static final int OFFSET_LENGTH = 2;

  /** Bytes that are copied without a loop. */
  private static final int SHORT = 2 * Long.BYTES;

  private Lz4Block() {}

  /**
   * Decompresses a block.
   *
   * @param source holds the block from {@code next} to {@code end}
   * @param target takes its bytes from {@code filled} on
   * @param known from where on the block may refer to bytes of the target
   * @param limit how far the target may be filled
   * @return how far it is; more than {@code limit}, if there is no room for the rest
   */
  static int decompress(
      byte[] source, int next, int end, byte[] target, int known, int filled, int limit)
      throws CorruptBufferException {
    int from = next;
    int to = filled;
    while (true) {
      if (from == end) {
        throw cutShort();
      }
      int token = source[from++] & 0xFF;
      int literals = token >>> LENGTH_BITS;
      if (literals == LENGTH_MASK) {
        int after = afterLength(source, from, end);
        literals += length(source, from, after);
        from = after;
      }
      if (literals > end - from) {
        throw cutShort();
      }
      if (literals > limit - to) {
        return limit + 1;
      }
      copyLiterals(source, from, target, to, literals);
      from += literals;
      to += literals;
      if (from == end) {
        return to;
      }
      if (end - from < OFFSET_LENGTH) {
        throw cutShort();
      }
      int offset = (source[from] & 0xFF) | (source[from + 1] & 0xFF) << Byte.SIZE;
      from += OFFSET_LENGTH;
      int match = token & LENGTH_MASK;
      if (match == LENGTH_MASK) {
        int after = afterLength(source, from, end);
        match += length(source, from, after);
        from = after;
      }
      match += MIN_MATCH;
      if (offset == 0 || offset > to - known) {
        throw new CorruptBufferException("an LZ4 block refers to bytes that are not there");
      }
      if (match > limit - to) {
        return limit + 1;
      }
      copyMatch(target, to, offset, match);
      to += match;
    }
  }

  /** Where the bytes end that add to a length: with the first that is not 255. */
  private static int afterLength(byte[] source, int start, int end) throws CorruptBufferException {
    int at = start;
    while (at < end && source[at] == -1) {
      at++;
    }
    if (at == end) {
      throw cutShort();
    }
    return at + 1;
  }

  /** What they add; no block is so long that it could overflow. */
  private static int length(byte[] source, int start, int after) {
    return (after - 1 - start) * 0xFF + (source[after - 1] & 0xFF);
  }

  private static void copyLiterals(byte[] source, int from, byte[] target, int to, int length) {
    if (length <= SHORT && source.length - from >= SHORT && target.length - to >= SHORT) {
      // What is beyond will be overwritten.
      LONGS.set(target, to, (long) LONGS.get(source, from));
      LONGS.set(target, to + Long.BYTES, (long) LONGS.get(source, from + Long.BYTES));
    } else {
      System.arraycopy(source, from, target, to, length);
    }
  }

  /** Copies bytes from before the target's end, which may be fewer, and are then repeated. */
  private static void copyMatch(byte[] target, int to, int offset, int length) {
    int from = to - offset;
    if (length <= SHORT && offset >= Long.BYTES && target.length - to >= SHORT) {
      LONGS.set(target, to, (long) LONGS.get(target, from));
      LONGS.set(target, to + Long.BYTES, (long) LONGS.get(target, from + Long.BYTES));
    } else if (offset == 1) {
      Arrays.fill(target, to, to + length, target[from]);
    } else {
      int end = to + length;
      // What was copied is twice as much to copy from.
      for (int at = to; at < end; ) {
        int part = Math.min(at - from, end - at);
        System.arraycopy(target, from, target, at, part);
        at += part;
      }
    }
  }

  private static CorruptBufferException cutShort() {
    return new CorruptBufferException("an LZ4 block is cut short");
  }
}
