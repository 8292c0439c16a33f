package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.buffer.BinaryView;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Turns buffers of big-endian data into the little-endian ones that everything else reads. Bitmaps
 * and bytes are the same in both; metadata and what frames it is little-endian always.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#byte-order-endianness">Byte
 *     order</a>
 */
final class BigEndian {
  private BigEndian() {}

  /**
   * The same numbers in little-endian order.
   *
   * @param type type of the column
   * @param layout its layout
   * @param kind what the buffer holds
   * @param buffer one whose bytes are all used by the column
   * @return a copy, or the buffer itself if it has no numbers of several bytes
   */
  static ByteBuffer toLittleEndian(
      ArrowType type, BufferLayout layout, BufferKind kind, ByteBuffer buffer) {
    if (kind == BufferKind.VIEWS) {
      return views(bigEndian(buffer));
    }
    List<Integer> widths = layout.numberWidths(type, kind);
    if (widths.isEmpty() || widths.equals(List.of(Byte.BYTES))) {
      return buffer;
    }
    return widths.size() == 1
        ? numbers(bigEndian(buffer), widths.get(0))
        : compounds(bigEndian(buffer), widths);
  }

  private static ByteBuffer bigEndian(ByteBuffer buffer) {
    return buffer.duplicate().order(ByteOrder.BIG_ENDIAN);
  }

  private static ByteBuffer littleEndian(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer numbers(ByteBuffer source, int width) {
    ByteBuffer target = littleEndian(source.limit());
    for (int i = 0; i <= source.limit() - width; i += width) {
      copyNumber(source, target, i, width);
    }
    return target;
  }

  private static ByteBuffer compounds(ByteBuffer source, List<Integer> widths) {
    int whole = widths.stream().mapToInt(Integer::intValue).sum();
    ByteBuffer target = littleEndian(source.limit());
    for (int start = 0; start <= source.limit() - whole; start += whole) {
      int i = start;
      for (int width : widths) {
        copyNumber(source, target, i, width);
        i += width;
      }
    }
    return target;
  }

  private static void copyNumber(ByteBuffer source, ByteBuffer target, int i, int width) {
    switch (width) {
      case Short.BYTES -> target.putShort(i, source.getShort(i));
      case Integer.BYTES -> target.putInt(i, source.getInt(i));
      default -> {
        // Of 8, 16 or 32 bytes: the least significant eight come last, and shall come first.
        for (int j = 0; j < width; j += Long.BYTES) {
          target.putLong(i + j, source.getLong(i + width - Long.BYTES - j));
        }
      }
    }
  }

  /** A length, and then the bytes themselves; or a prefix of them, a buffer and an offset. */
  private static ByteBuffer views(ByteBuffer source) {
    ByteBuffer target = littleEndian(source.limit());
    target.put(0, source, 0, source.limit());
    for (int i = 0; i <= source.limit() - BinaryView.BYTES; i += BinaryView.BYTES) {
      int length = source.getInt(i);
      target.putInt(i, length);
      if (length < 0 || length > BinaryView.MAX_INLINE) {
        copyNumber(source, target, i + BinaryView.BUFFER_INDEX, Integer.BYTES);
        copyNumber(source, target, i + BinaryView.OFFSET, Integer.BYTES);
      }
    }
    return target;
  }
}
