package dev.arrowrecord.internal.expansion;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Integers as a buffer has them. */
final class LittleEndianBytes {
  private LittleEndianBytes() {}

  static byte[] ints(int... numbers) {
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(numbers);
    return bytes.array();
  }

  static byte[] longs(long... numbers) {
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(numbers);
    return bytes.array();
  }
}
