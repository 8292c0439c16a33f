package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.MemoryShare;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view of a column of byte sequences: 32-bit or 64-bit offsets into one buffer of data, or views
 * of any number of them.
 *
 * @param <T> the Java type of a slot
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Arrow:
 *     variable-size binary layout</a>
 */
public abstract class VariableWidthVector<T> extends ValueVector<T> {
  private final ByteBuffer rawOffsets;
  private final IntBuffer offsets;
  // Each is null in all layouts but one; both are null in that of 32-bit offsets.
  private final @Nullable LongBuffer largeOffsets;
  private final @Nullable ViewedBytes views;
  private final boolean plain;
  private final ByteBuffer data;
  private final int dataLength;

  VariableWidthVector(Column column) {
    super(column);
    this.rawOffsets = column.offsets();
    this.offsets = rawOffsets.asIntBuffer();
    this.largeOffsets = isLarge(column.type()) ? rawOffsets.asLongBuffer() : null;
    this.views = ViewedBytes.of(column);
    this.plain = largeOffsets == null && views == null;
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
    if (!plain) {
      return decodeOther(index);
    }
    int start = offsets.get(index);
    int end = offsets.get(index + 1);
    if (start < 0 || start > end || end > dataLength) {
      throw malformedOffsets(index, start, end, dataLength);
    }
    return made(index, data, start, end - start);
  }

  private T decodeOther(int index) {
    if (largeOffsets == null) {
      return Objects.requireNonNull(views).decode(index, this);
    }
    long start = largeOffsets.get(index);
    long end = largeOffsets.get(index + 1);
    if (start < 0 || start > end || end > dataLength) {
      throw malformedOffsets(index, start, end, dataLength);
    }
    return made(index, data, (int) start, (int) (end - start));
  }

  /** Makes the value of a slot, if there is memory for it. */
  final T made(int index, ByteBuffer bytes, int start, int length) {
    if (length > MemoryShare.SMALL_VALUE) {
      checkMemory(index, length, memoryFor(bytes, start, length), bytes);
    }
    return decode(bytes, start, length);
  }

  /** How many bytes are taken, at most, while a value is made. */
  abstract long memoryFor(ByteBuffer bytes, int start, int length);

  private static boolean isLarge(ArrowType type) {
    return switch (type.kind()) {
      case LARGE_UTF8, LARGE_BINARY -> true;
      default -> false;
    };
  }

  /**
   * The bytes of the slots, which {@link #offsets()} delimit; read-only, without a copy. Empty in
   * the view layouts.
   */
  public final ByteBuffer data() {
    return readOnly(data);
  }

  /**
   * The offsets: {@code length() + 1} little-endian 32-bit integers, or none at all for a vector
   * without slots; read-only, without a copy. They have 64 bits in the large layouts, and there are
   * none in the view layouts.
   */
  public final ByteBuffer offsets() {
    return readOnly(rawOffsets);
  }

  /** The views, sixteen bytes each; empty in the other layouts; read-only, without a copy. */
  public final ByteBuffer views() {
    return readOnly(column().views());
  }

  /** The data buffers that {@link #views()} refer to; read-only, without a copy. */
  public final List<ByteBuffer> dataBuffers() {
    return column().dataBuffers().stream().map(ValueVector::readOnly).toList();
  }

  /** Whether slots are runs of one data buffer, in the order of the slots. */
  final boolean hasOffsets() {
    return views == null;
  }

  /** A copy of the offsets; what is beyond an integer becomes negative. */
  final int[] copyOffsets() {
    if (largeOffsets == null) {
      int[] copy = new int[offsets.limit()];
      offsets.get(0, copy);
      return copy;
    }
    int[] copy = new int[largeOffsets.limit()];
    for (int i = 0; i < copy.length; i++) {
      long offset = largeOffsets.get(i);
      copy[i] = offset == (int) offset ? (int) offset : -1;
    }
    return copy;
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
