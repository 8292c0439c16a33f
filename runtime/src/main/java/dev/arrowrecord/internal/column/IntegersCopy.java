package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.LittleEndian;
import dev.arrowrecord.schema.ArrowType;

/** Integers of any width: indices and run ends, which grow when columns are joined. */
final class IntegersCopy {
  private final ArrowType.Int type;
  private final Bytes bytes = new Bytes();

  IntegersCopy(ArrowType.Int type) {
    this.type = type;
  }

  /**
   * Adds an integer that is not negative.
   *
   * @throws IllegalArgumentException if the type has no room for it
   */
  void add(long value, String what) {
    int bits = type.bitWidth();
    if (bits < Long.SIZE && value >>> (type.signed() ? bits - 1 : bits) != 0) {
      throw new IllegalArgumentException(
          "%s of type %s has no room for %d".formatted(what, type, value));
    }
    int at = bytes.grow(bits / Byte.SIZE);
    byte[] array = bytes.array();
    switch (bits) {
      case Byte.SIZE -> array[at] = (byte) value;
      case Short.SIZE -> LittleEndian.SHORTS.set(array, at, (short) value);
      case Integer.SIZE -> LittleEndian.INTS.set(array, at, (int) value);
      default -> LittleEndian.LONGS.set(array, at, value);
    }
  }

  int length() {
    return bytes.size() / (type.bitWidth() / Byte.SIZE);
  }

  void encode(BufferSink sink) {
    bytes.encode(sink);
  }

  void clear() {
    bytes.clear();
  }
}
