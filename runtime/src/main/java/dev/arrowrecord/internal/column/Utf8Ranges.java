package dev.arrowrecord.internal.column;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which ranges of a buffer are valid UTF-8. Each byte is looked at once, however many ranges have
 * it: no valid sequence begins within another, so that a range is valid if it begins with one, ends
 * with one, and has no byte that is in none.
 */
final class Utf8Ranges {
  private static final int BLOCK_BITS = 6;
  private static final int NONE = Integer.MAX_VALUE;
  private static final int LONGEST = 4;
  private static final long NOT_ASCII = 0x8080808080808080L;

  // Bytes of valid sequences after the first of each, and bytes that are in none.
  private final BitSet within = new BitSet();
  private final BitSet broken = new BitSet();
  // By block: the first byte from there on that is in no sequence; null if there is none at all.
  private final int @Nullable [] firstBroken;

  /** Looks at all bytes of a little-endian buffer. */
  Utf8Ranges(ByteBuffer bytes) {
    int limit = bytes.limit();
    int at = 0;
    while (at < limit) {
      int length = sequence(bytes, at, limit);
      if (length == 0) {
        broken.set(at++);
      } else {
        within.set(at + 1, at + length);
        at += length;
        at = afterAscii(bytes, at, limit);
      }
    }
    this.firstBroken = broken.isEmpty() ? null : blocks(limit);
  }

  private int[] blocks(int limit) {
    int[] blocks = new int[(limit >> BLOCK_BITS) + 2];
    Arrays.fill(blocks, NONE);
    for (int block = blocks.length - 2; block >= 0; block--) {
      blocks[block] = firstBroken(block << BLOCK_BITS, block, blocks);
    }
    return blocks;
  }

  private int firstBroken(int from, int block, int[] blocks) {
    int end = (int) Math.min((block + 1L) << BLOCK_BITS, Integer.MAX_VALUE);
    for (int i = from; i < end; i++) {
      if (broken.get(i)) {
        return i;
      }
    }
    return blocks[block + 1];
  }

  /** Whether the bytes from one to before another are valid. */
  boolean areValid(int from, int to) {
    if (from == to) {
      return true;
    }
    int[] blocks = firstBroken;
    return !within.get(from)
        && !within.get(to)
        && (blocks == null || firstBroken(from, from >> BLOCK_BITS, blocks) >= to);
  }

  /** Whether bytes of a little-endian buffer, which nobody else asks for, are valid. */
  static boolean areValid(ByteBuffer bytes, int from, int to) {
    int at = from;
    while (at < to) {
      at = afterAscii(bytes, at, to);
      if (at < to) {
        int length = sequence(bytes, at, to);
        if (length == 0) {
          return false;
        }
        at += length;
      }
    }
    return true;
  }

  private static int afterAscii(ByteBuffer bytes, int from, int to) {
    int at = from;
    while (to - at >= Long.BYTES && (bytes.getLong(at) & NOT_ASCII) == 0) {
      at += Long.BYTES;
    }
    return at;
  }

  /** How many bytes the valid sequence has that begins at one; 0 if there is none. */
  private static int sequence(ByteBuffer bytes, int at, int limit) {
    int lead = bytes.get(at) & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : LONGEST;
    if (length > limit - at) {
      return 0;
    }
    int second = bytes.get(at + 1) & 0xFF;
    // The least are those that no shorter sequence has, the most no surrogate, or not too large.
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes.get(at + i) & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
