package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.BinaryView;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.util.List;

/** Where the bytes of the slots of a view column stand. */
final class ViewSlots {
  private final Column column;
  private final ByteBuffer views;
  private final List<ByteBuffer> buffers;

  /** Finds the bytes of a column. */
  ViewSlots(Column column) {
    this.column = column;
    this.views = column.views();
    this.buffers = column.dataBuffers();
  }

  /**
   * How many bytes a slot has.
   *
   * @throws java.io.UncheckedIOException if that is less than none
   */
  int length(int slot) {
    int length = views.getInt(slot * BinaryView.BYTES);
    if (length < 0) {
      throw column.malformed(slot, "expected a length of at least 0, but found " + length);
    }
    return length;
  }

  /** Whether a slot of so many bytes has them in its view. */
  static boolean isInline(int length) {
    return length <= BinaryView.MAX_INLINE;
  }

  /** Where in the views the bytes of a slot are, if they are there. */
  static int inlineStart(int slot) {
    return slot * BinaryView.BYTES + BinaryView.VALUE;
  }

  /**
   * The data buffer that has the bytes of a slot, if its view has not.
   *
   * @throws java.io.UncheckedIOException if there is no such buffer
   */
  int buffer(int slot) {
    int buffer = views.getInt(slot * BinaryView.BYTES + BinaryView.BUFFER_INDEX);
    if (buffer < 0 || buffer >= buffers.size()) {
      throw column.malformed(
          slot, "expected a data buffer below " + buffers.size() + ", but found " + buffer);
    }
    return buffer;
  }

  /**
   * Where in its data buffer the bytes of a slot begin, as the first of which its view does.
   *
   * @throws java.io.UncheckedIOException if the buffer does not have them, or other ones
   */
  int start(int slot) {
    int length = length(slot);
    ByteBuffer data = buffers.get(buffer(slot));
    int start = views.getInt(slot * BinaryView.BYTES + BinaryView.OFFSET);
    if (start < 0 || start > data.limit() - length) {
      throw column.malformed(
          slot,
          "expected "
              + length
              + " bytes within a data buffer of "
              + data.limit()
              + ", but found them at "
              + start);
    }
    for (int i = 0; i < BinaryView.PREFIX_BYTES; i++) {
      if (views.get(inlineStart(slot) + i) != data.get(start + i)) {
        throw column.malformed(slot, "expected a view to begin as its value does");
      }
    }
    return start;
  }
}
