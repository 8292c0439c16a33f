package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.BinaryView;
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
  private final Column column;
  private final ByteBuffer views;
  private final List<ByteBuffer> buffers;

  private ViewedBytes(Column column) {
    this.column = column;
    this.views = column.views();
    this.buffers = column.dataBuffers();
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
    int at = index * BinaryView.BYTES;
    int length = views.getInt(at);
    if (length < 0) {
      throw column.malformed(index, "expected a length of at least 0, but found " + length);
    }
    if (length <= BinaryView.MAX_INLINE) {
      return vector.decode(views, at + BinaryView.VALUE, length);
    }
    // The first bytes, which a view repeats, are for those who compare; we read them where all are.
    int buffer = views.getInt(at + BinaryView.BUFFER_INDEX);
    if (buffer < 0 || buffer >= buffers.size()) {
      throw column.malformed(
          index, "expected a data buffer below " + buffers.size() + ", but found " + buffer);
    }
    ByteBuffer data = buffers.get(buffer);
    int offset = views.getInt(at + BinaryView.OFFSET);
    if (offset < 0 || offset > data.limit() - length) {
      throw column.malformed(
          index,
          "expected "
              + length
              + " bytes within a data buffer of "
              + data.limit()
              + ", but found them at "
              + offset);
    }
    return vector.decode(data, offset, length);
  }
}
