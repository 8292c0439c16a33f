package dev.arrowrecord.internal.buffer;

import java.nio.ByteBuffer;
import java.util.List;

/** Where the bytes of the slots of a view column stand, checked against the buffers there are. */
public final class ViewSlots {
  private final ByteBuffer views;
  private final List<ByteBuffer> buffers;
  private final Malformed malformed;

  /**
   * Finds the bytes of a column.
   *
   * @param views sixteen bytes a slot
   * @param buffers the data buffers that they refer to
   * @param malformed what to throw
   */
  public ViewSlots(ByteBuffer views, List<ByteBuffer> buffers, Malformed malformed) {
    this.views = views;
    this.buffers = buffers;
    this.malformed = malformed;
  }

  /** What to throw if the view of a slot is not valid. */
  @FunctionalInterface
  public interface Malformed {
    /** The exception for a slot that has a problem. */
    RuntimeException at(int slot, String problem);
  }

  /** How many bytes a slot has; throws if that is less than none. */
  public int length(int slot) {
    int length = views.getInt(slot * BinaryView.BYTES);
    if (length < 0) {
      throw malformed.at(slot, "expected a length of at least 0, but found " + length);
    }
    return length;
  }

  /** Whether a slot of so many bytes has them in its view. */
  public static boolean isInline(int length) {
    return length <= BinaryView.MAX_INLINE;
  }

  /** Where in the views the bytes of a slot are, if they are there, or else the first of them. */
  public static int inlineStart(int slot) {
    return slot * BinaryView.BYTES + BinaryView.VALUE;
  }

  /**
   * The number of the data buffer that has the bytes of a slot, if its view has not; throws if
   * there is no such buffer.
   */
  public int buffer(int slot) {
    int buffer = views.getInt(slot * BinaryView.BYTES + BinaryView.BUFFER_INDEX);
    if (buffer < 0 || buffer >= buffers.size()) {
      throw malformed.at(
          slot, "expected a data buffer below " + buffers.size() + ", but found " + buffer);
    }
    return buffer;
  }

  /**
   * Where in its data buffer the bytes of a slot begin; throws if it does not have them all.
   *
   * @param length how many there are
   * @param data the buffer
   */
  public int start(int slot, int length, ByteBuffer data) {
    int start = views.getInt(slot * BinaryView.BYTES + BinaryView.OFFSET);
    if (start < 0 || start > data.limit() - length) {
      throw malformed.at(
          slot,
          "expected "
              + length
              + " bytes within a data buffer of "
              + data.limit()
              + ", but found them at "
              + start);
    }
    return start;
  }

  /**
   * Checks that a view repeats the first bytes of its value.
   *
   * @param start where the value begins
   * @param data the buffer that it is in
   */
  public void checkPrefix(int slot, int start, ByteBuffer data) {
    for (int i = 0; i < BinaryView.PREFIX_BYTES; i++) {
      if (views.get(inlineStart(slot) + i) != data.get(start + i)) {
        throw malformed.at(slot, "expected a view to begin as its value does");
      }
    }
  }
}
