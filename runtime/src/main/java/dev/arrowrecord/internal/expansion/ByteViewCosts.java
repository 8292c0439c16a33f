package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.buffer.BinaryView;
import java.nio.ByteBuffer;

/** The slots of a view of texts or bytes, each of which may be any bytes of any data buffer. */
final class ByteViewCosts extends SlotCosts {
  private final ExpandingColumn column;
  private final ByteBuffer views;
  private final long own;
  private final ByteCosts bytes;

  ByteViewCosts(ExpandingColumn column, long own) {
    super(column);
    this.column = column;
    this.views = column.views();
    this.own = own;
    this.bytes = ByteCosts.of(column);
  }

  @Override
  long of(int slot) {
    if (column.isNull(slot)) {
      return 0;
    }
    int size = views.getInt(slot * BinaryView.BYTES);
    if (size <= BinaryView.MAX_INLINE) {
      return own + Math.max(0, size);
    }
    // What is longer than any data buffer is refused.
    return size <= bytes.length() ? own + bytes.of(0, size) : own;
  }

  @Override
  long atMost(boolean inTurn) {
    return MOST;
  }

  @Override
  long largestAtMost() {
    return own + BinaryView.MAX_INLINE + bytes.atMost(true);
  }
}
