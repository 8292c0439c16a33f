package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.ViewSlots;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a view column: sixteen bytes each, which hold a short value, or say where in which
 * data buffer a long one is.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-view-layout">Arrow:
 *     variable-size binary view layout</a>
 */
final class ViewedBytes {
  private final ByteBuffer views;
  private final List<ByteBuffer> buffers;
  private final ViewSlots slots;

  private ViewedBytes(Column column) {
    this.views = column.views();
    this.buffers = column.dataBuffers();
    this.slots = new ViewSlots(views, buffers, column::malformed);
  }

  /** The slots of a column, or null if it has offsets instead of views. */
  static @Nullable ViewedBytes of(Column column) {
    return switch (column.type().kind()) {
      case UTF8_VIEW, BINARY_VIEW -> new ViewedBytes(column);
      default -> null;
    };
  }

  /** Decodes a slot that is not null. */
  <T> T decode(int index, VariableWidthVector<T> vector) {
    int length = slots.length(index);
    if (ViewSlots.isInline(length)) {
      return vector.decode(views, ViewSlots.inlineStart(index), length);
    }
    // The first bytes, which a view repeats, are for those who compare; we read them where all are.
    ByteBuffer data = buffers.get(slots.buffer(index));
    return vector.made(index, data, slots.start(index, length, data), length);
  }
}
