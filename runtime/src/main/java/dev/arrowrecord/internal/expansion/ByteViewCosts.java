package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.buffer.BinaryView;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;

/** The slots of a view of texts or bytes, each of which may be any bytes of any data buffer. */
final class ByteViewCosts extends SlotCosts {
  private final Column column;
  private final ByteBuffer views;
  private final long own;
  private final long limit;

  ByteViewCosts(Column column) {
    super(column.length());
    this.column = column;
    this.views = column.views();
    this.own = ObjectSize.REFERENCE + ObjectSize.of(column.type());
    this.limit = column.dataBuffers().stream().mapToLong(ByteBuffer::limit).max().orElse(0);
  }

  @Override
  long of(int slot) {
    if (column.isNull(slot)) {
      return ObjectSize.REFERENCE;
    }
    // What is longer than any data buffer is inline, or refused.
    int bytes = views.getInt(slot * BinaryView.BYTES);
    return own + (bytes >= 0 && bytes <= limit ? bytes : 0);
  }
}
