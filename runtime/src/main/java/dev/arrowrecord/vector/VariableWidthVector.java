package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A view of a column of byte sequences: 32-bit offsets into one buffer of data.
 *
 * @param <T> the Java type of a slot
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Arrow:
 *     variable-size binary layout</a>
 */
public abstract class VariableWidthVector<T> extends ValueVector<T> {
  private final ByteBuffer rawOffsets;
  private final IntBuffer offsets;
  private final ByteBuffer data;
  private final int dataLength;

  VariableWidthVector(Column column) {
    super(column);
    this.rawOffsets = column.offsets();
    this.offsets = rawOffsets.asIntBuffer();
    this.data = column.values();
    this.dataLength = data.limit();
  }

  @Override
  public final @Nullable T getObject(int index) {
    return get(index);
  }

  /**
   * The value of a slot, or null for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if the slot's offsets are malformed
   */
  public @Nullable T get(int index) {
    if (isNull(index)) {
      return null;
    }
    int start = offsets.get(index);
    int end = offsets.get(index + 1);
    if (start < 0 || start > end || end > dataLength) {
      throw malformedOffsets(index, start, end, dataLength);
    }
    return decode(data, start, end - start);
  }

  /** The bytes of the slots, which {@link #offsets()} delimit; read-only, without a copy. */
  public final ByteBuffer data() {
    return readOnly(data);
  }

  /**
   * The offsets: {@code length() + 1} little-endian 32-bit integers, or none at all for a vector
   * without slots; read-only, without a copy.
   */
  public final ByteBuffer offsets() {
    return readOnly(rawOffsets);
  }

  /** The offsets, as integers. */
  final IntBuffer intOffsets() {
    return offsets;
  }

  /** The bytes of the slots. */
  final ByteBuffer bytes() {
    return data;
  }

  abstract T decode(ByteBuffer data, int start, int length);

  static byte[] copy(ByteBuffer data, int start, int length) {
    byte[] bytes = new byte[length];
    data.get(start, bytes);
    return bytes;
  }
}
