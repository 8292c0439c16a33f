package dev.arrowrecord.internal.value;

import dev.arrowrecord.internal.buffer.LittleEndian;
import java.nio.ByteBuffer;

/** Encodes strings that are not all ASCII as UTF-8, in place, and compares them as such. */
public final class Utf8 {
  /** A surrogate pair takes four bytes for two characters, every other character at most three. */
  public static final int MAX_BYTES_PER_CHAR = 3;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** The index of the first surrogate that is not one of a pair, or -1. */
  public static int unpairedSurrogate(String value) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == length || !Character.isSurrogatePair(c, value.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /**
   * Writes a string without unpaired surrogates.
   *
   * @return the index after its last byte
   */
  public static int encode(String value, byte[] target, int position) {
    int at = position;
    int length = value.length();
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c < 0x80) {
        target[at++] = (byte) c;
      } else if (c < 0x800) {
        target[at++] = (byte) (0xC0 | (c >> 6));
        target[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        target[at++] = (byte) (0xE0 | (c >> 12));
        target[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        target[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        int point = Character.toCodePoint(c, value.charAt(++i));
        target[at++] = (byte) (0xF0 | (point >> 18));
        target[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        target[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        target[at++] = (byte) (0x80 | (point & 0x3F));
      }
    }
    return at;
  }

  /** Compares strings as their UTF-8 bytes compare, and as their code points do. */
  public static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // Surrogates, which stand for what is beyond all other characters, are not the last of
        // them.
        boolean surrogate = Character.isSurrogate(x);
        return surrogate == Character.isSurrogate(y) ? x - y : surrogate ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }

  /** Whether bytes are all ASCII, eight of which are tested at once. */
  public static boolean isAscii(ByteBuffer bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      if ((bytes.getLong(i) & HIGH_BITS) != 0) {
        return false;
      }
    }
    for (; i < to; i++) {
      if (bytes.get(i) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a {@code '?'} among the bytes, eight of which are tested at once. */
  public static boolean hasQuestionMark(byte[] bytes) {
    int i = 0;
    for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
      long zeroWhereFound = (long) LittleEndian.LONGS.get(bytes, i) ^ (ONES * '?');
      if (((zeroWhereFound - ONES) & ~zeroWhereFound & HIGH_BITS) != 0) {
        return true;
      }
    }
    for (; i < bytes.length; i++) {
      if (bytes[i] == '?') {
        return true;
      }
    }
    return false;
  }
}
