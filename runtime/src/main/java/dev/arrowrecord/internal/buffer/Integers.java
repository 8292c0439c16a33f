package dev.arrowrecord.internal.buffer;

import java.nio.ByteBuffer;

/** Integers of any width that Arrow has. */
public final class Integers {
  private Integers() {}

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
