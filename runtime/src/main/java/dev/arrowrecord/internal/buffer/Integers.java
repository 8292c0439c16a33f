package dev.arrowrecord.internal.buffer;

import java.nio.ByteBuffer;

/** Integers of any width that Arrow has. */
public final class Integers {
  private Integers() {}

  /**
   * Whether an integer of any number of words is one of 64 bits.
   *
   * @param values little-endian integers
   * @param at the byte where it begins
   * @param byteWidth its bytes, 8 or a multiple
   */
  public static boolean isLong(ByteBuffer values, int at, int byteWidth) {
    long sign = values.getLong(at) >> (Long.SIZE - 1);
    for (int i = Long.BYTES; i < byteWidth; i += Long.BYTES) {
      if (values.getLong(at + i) != sign) {
        return false;
      }
    }
    return true;
  }

  /**
   * The integer of a slot.
   *
   * @param values little-endian integers of one width
   * @param slot which of them
   * @param bitWidth 8, 16, 32 or 64
   * @param signed whether they have a sign
   * @return the integer; an unsigned one of 64 bits may come out negative
   */
  public static long get(ByteBuffer values, int slot, int bitWidth, boolean signed) {
    return switch (bitWidth) {
      case Byte.SIZE -> signed ? values.get(slot) : Byte.toUnsignedLong(values.get(slot));
      case Short.SIZE ->
          signed ? values.getShort(slot << 1) : Short.toUnsignedLong(values.getShort(slot << 1));
      case Integer.SIZE ->
          signed ? values.getInt(slot << 2) : Integer.toUnsignedLong(values.getInt(slot << 2));
      default -> values.getLong(slot << 3);
    };
  }
}
