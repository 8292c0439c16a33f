package dev.arrowrecord.internal.buffer;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bitmaps numbered from the least significant bit, as validity and boolean buffers are
 * (https://arrow.apache.org/docs/format/Columnar.html#validity-bitmaps).
 */
public final class Bitmap {
  private Bitmap() {}

  /** Bytes that hold {@code bits} bits. */
  public static int bytesFor(int bits) {
    return (int) (((long) bits + 7) >>> 3);
  }

  /** Whether the bit is set. */
  public static boolean get(ByteBuffer bitmap, int bit) {
    return ((bitmap.get(bit >> 3) >> (bit & 7)) & 1) != 0;
  }

  /** Sets one bit. */
  public static void set(byte[] bitmap, int bit) {
    bitmap[bit >> 3] |= (byte) (1 << (bit & 7));
  }

  /** Clears one bit. */
  public static void clear(byte[] bitmap, int bit) {
    bitmap[bit >> 3] &= (byte) ~(1 << (bit & 7));
  }

  /** Sets every bit from {@code from} to the end of the array. */
  public static void setFrom(byte[] bitmap, int from) {
    int whole = bytesFor(from);
    if ((from & 7) != 0) {
      bitmap[whole - 1] |= (byte) (0xFF << (from & 7));
    }
    Arrays.fill(bitmap, whole, bitmap.length, (byte) 0xFF);
  }

  /** Clears every bit from {@code from} to the end of the array. */
  public static void clearFrom(byte[] bitmap, int from) {
    clearRestOfByte(bitmap, from);
    Arrays.fill(bitmap, bytesFor(from), bitmap.length, (byte) 0);
  }

  /** Clears the bits that share a byte with bit {@code from - 1} and follow it. */
  public static void clearRestOfByte(byte[] bitmap, int from) {
    if ((from & 7) != 0) {
      bitmap[from >> 3] &= (byte) ~(0xFF << (from & 7));
    }
  }

  /** Counts the clear bits below {@code length}. */
  public static int countClear(byte[] bitmap, int length) {
    return countClear(ByteBuffer.wrap(bitmap), length);
  }

  /** Counts the clear bits below {@code length}. */
  public static int countClear(ByteBuffer bitmap, int length) {
    int set = 0;
    int whole = length >> 3;
    int i = 0;
    for (; i + Long.BYTES <= whole; i += Long.BYTES) {
      set += Long.bitCount(bitmap.getLong(i));
    }
    for (; i < whole; i++) {
      set += Integer.bitCount(bitmap.get(i) & 0xFF);
    }
    if ((length & 7) != 0) {
      set += Integer.bitCount(bitmap.get(whole) & ~(0xFF << (length & 7)) & 0xFF);
    }
    return length - set;
  }
}
