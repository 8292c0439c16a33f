package dev.arrowrecord.internal.buffer;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

/**
 * One view of a view column: four bytes of length, and then either a short value itself, padded
 * with zeros, or of a long one the prefix, the number of its data buffer, and where it begins there
 * (https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-view-layout).
 */
public final class BinaryView {
  /** Bytes of a view. */
  public static final int BYTES = 16;

  /** Bytes of the longest value that stands in the view itself. */
  public static final int MAX_INLINE = 12;

  /** Bytes of a long value that its view repeats. */
  public static final int PREFIX_BYTES = 4;

  /** Where in a view a short value, or the prefix of a long one, begins. */
  public static final int VALUE = 4;

  /** Where in the view of a long value the number of its data buffer is, a 32-bit integer. */
  public static final int BUFFER_INDEX = 8;

  /** Where in the view of a long value the value's place in its buffer is, a 32-bit integer. */
  public static final int OFFSET = 12;

  private BinaryView() {}

  /**
   * Writes a view of no bytes, which is what a null slot has.
   *
   * @param views the views
   * @param at where the view begins
   */
  public static void setEmpty(byte[] views, int at) {
    setLength(views, at, 0);
  }

  /**
   * Writes the view of a value of at most {@link #MAX_INLINE} bytes.
   *
   * @param views the views
   * @param at where the view begins
   * @param data bytes that have the value
   * @param start where it begins in them
   * @param length how long it is
   */
  public static void setInline(byte[] views, int at, byte[] data, int start, int length) {
    setLength(views, at, length);
    System.arraycopy(data, start, views, at + VALUE, length);
  }

  /**
   * Writes the view of a value of more than {@link #MAX_INLINE} bytes.
   *
   * @param views the views
   * @param at where the view begins
   * @param data bytes that have the value
   * @param start where it begins in them
   * @param length how long it is
   * @param buffer number of the data buffer that the value is in
   * @param offset where it begins there
   */
  public static void setReference(
      byte[] views, int at, byte[] data, int start, int length, int buffer, int offset) {
    setLength(views, at, length);
    System.arraycopy(data, start, views, at + VALUE, PREFIX_BYTES);
    INTS.set(views, at + BUFFER_INDEX, buffer);
    INTS.set(views, at + OFFSET, offset);
  }

  private static void setLength(byte[] views, int at, int length) {
    LONGS.set(views, at, (long) length);
    LONGS.set(views, at + Long.BYTES, 0L);
  }
}
